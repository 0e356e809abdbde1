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
    private readonly HashSet<(Column Part, int Row)> _repeated = [];

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
            if (parts.Exists(part => IsFaulty(part, row)) || ValueOf(parts, row) is not { } value)
                continue;

            if (!first.TryGetValue(value, out var rival))
            {
                first.Add(value, row);
                continue;
            }

            // What the cells say is known all the same, so that other rules may use it.
            _repeated.UnionWith(parts.Select(part => (part, row)));
            findings.Add(
                CellFault.RepeatedValue,
                parts[0].Address(row),
                string.Join(", ", parts.Select(part => part.Text(row))),
                string.Join(", ", headers),
                [parts[0].Address(rival), .. parts.Skip(1).Select(part => part.Address(row))]);
        }
    }

    private bool IsFaulty(Column part, int row) => part.IsFaulty(row) || _repeated.Contains((part, row));

    private static string? ValueOf(IReadOnlyList<Column> parts, int row) =>
        parts.Any(part => part.Text(row) is null) ? null : CompositeKey.Join(parts.Select(part => part.Type.Canonical(part[row])));

    private void CheckReferences(ForeignKey key)
    {
        if (CompositeReferences.Of(group, schema, table, key) is not { } references)
            return;

        var parts = references.Parts.Select(part => columns[part]).ToList();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (!references.IsComplete(row) || parts.Exists(part => part.IsFaulty(row)) || references.Find(row) is not null)
                continue;

            findings.Add(
                CellFault.DanglingReference,
                parts[0].Address(row),
                string.Join(", ", parts.Select(part => part.Text(row))),
                "",
                parts.Skip(1).Select(part => part.Address(row)));
        }
    }
}
