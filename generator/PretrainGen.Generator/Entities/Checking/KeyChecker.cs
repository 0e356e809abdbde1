using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>Checks what a schema demands of rows against each other: keys that are unique, and groups of columns that name existing rows.</summary>
internal sealed class KeyChecker(EntityGroup group, TableSchema schema, MergedTable table, IReadOnlyDictionary<MergedColumn, TypedColumn> typed, CellFindings findings)
{
    public void Check(CancellationToken cancellation)
    {
        foreach (var key in UniqueKeys().Distinct())
        {
            cancellation.ThrowIfCancellationRequested();
            CheckUnique(key);
        }

        foreach (var key in schema.ForeignKeys.Where(key => key.Fields.Count > 1))
        {
            cancellation.ThrowIfCancellationRequested();
            CheckReferences(key);
        }
    }

    private IEnumerable<EquatableArray<string>> UniqueKeys() => schema.UniqueKeys
        .Select(key => key.Select(name => name.Value).ToEquatableArray())
        .Concat(schema.Fields
            .Where(field => field.Constraints.Unique?.Value == true)
            .Select(field => new[] { field.Name.Value }.ToEquatableArray()));

    private void CheckUnique(EquatableArray<string> headers)
    {
        var columns = headers.Select(table.Find).OfType<MergedColumn>().ToList();
        if (columns.Count < headers.Count || (columns.Count == 1 && columns[0].IsKey))
        {
            return;
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (columns.Exists(column => typed[column].IsFaulty(row)) || TextOf(columns, row) is not { } text)
            {
                continue;
            }

            if (first.TryGetValue(text, out var rival))
            {
                typed[columns[0]].Blame(row);
                findings.Add(
                    CellFault.RepeatedValue,
                    table.AddressOf(row, columns[0]),
                    string.Join(", ", columns.Select(column => column.Values[row])),
                    string.Join(", ", headers),
                    table.AddressOf(rival, columns[0]));
            }
            else
            {
                first.Add(text, row);
            }
        }
    }

    // 1.0 and 1 are one number, and lists are compared as they are written.
    private string? TextOf(IReadOnlyList<MergedColumn> columns, int row) => columns.Any(column => column.Values[row] is null)
        ? null
        : CompositeKey.Join(columns.Select(column => TextOf(typed[column], row)));

    private static string TextOf(TypedColumn column, int row) => column switch
    {
        { Reader.IsList: true } => column.Source.Values[row]!,
        { Type: ColumnType.Double } => column[row].Number.ToString("R", CultureInfo.InvariantCulture),
        _ => column[row].Text,
    };

    private void CheckReferences(ForeignKey key)
    {
        if (group.TextsOf(key, table) is not { } texts)
        {
            return;
        }

        var existing = new HashSet<string>(texts.OfType<string>(), StringComparer.Ordinal);
        var columns = key.Fields.Select(name => table.Find(name.Value)).ToArray();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (CompositeKey.Of(columns, row) is { } text && !existing.Contains(text))
            {
                typed[columns[0]!].Blame(row);
                findings.Add(CellFault.DanglingReference, table.AddressOf(row, columns[0]!), string.Join(" ", columns.Select(column => column!.Values[row])));
            }
        }
    }
}
