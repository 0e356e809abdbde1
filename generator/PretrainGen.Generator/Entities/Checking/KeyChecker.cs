using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>
/// Checks what a schema demands of rows against each other: keys that are unique, and groups of columns that name existing rows.
/// </summary>
internal sealed class KeyChecker(EntityGroup group, TableSchema schema, MergedTable table, ColumnSet columns, CellFindings findings)
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
        var parts = headers.Select(table.Find).OfType<MergedColumn>().Select(part => columns[part]).ToList();
        if (parts.Count < headers.Count || (parts.Count == 1 && parts[0].Source.IsKey))
            return;

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (parts.Exists(part => part.IsFaulty(row)) || TextOf(parts, row) is not { } text)
                continue;

            if (first.TryGetValue(text, out var rival))
            {
                parts[0].Blame(row);
                findings.Add(
                    CellFault.RepeatedValue,
                    parts[0].Address(row),
                    string.Join(", ", parts.Select(part => part.Text(row))),
                    string.Join(", ", headers),
                    parts[0].Address(rival));
            }
            else
            {
                first.Add(text, row);
            }
        }
    }

    // 1.0 and 1 are one number, and lists are compared as they are written.
    private static string? TextOf(IReadOnlyList<Column> parts, int row) => parts.Any(part => part.Text(row) is null)
        ? null
        : CompositeKey.Join(parts.Select(part => part.IsList ? part.Text(row)! : part.Type.Canonical(part[row])));

    private void CheckReferences(ForeignKey key)
    {
        if (group.TextsOf(key, table) is not { } texts)
            return;

        var existing = new HashSet<string>(texts.OfType<string>(), StringComparer.Ordinal);
        var parts = key.Fields.Select(name => table.Find(name.Value)).ToArray();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (CompositeKey.Of(parts, row) is { } text && !existing.Contains(text))
            {
                columns[parts[0]!].Blame(row);
                findings.Add(
                    CellFault.DanglingReference,
                    table.AddressOf(row, parts[0]!),
                    string.Join(" ", parts.Select(part => part!.Values[row])));
            }
        }
    }
}
