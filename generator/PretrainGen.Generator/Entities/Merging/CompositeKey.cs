using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Makes one text of the cells of several columns, to compare rows by.</summary>
internal static class CompositeKey
{
    // A character that hardly any cell holds keeps the parts apart.
    private const string Separator = "\u001F";

    public static string Join(IEnumerable<string> parts) => string.Join(Separator, parts);

    /// <summary>One text a row, null where a value is missing; null where a column does not exist.</summary>
    public static IReadOnlyList<string?>? Of(MergedTable table, IEnumerable<string> headers)
    {
        var columns = headers.Select(table.Find).ToArray();
        return Array.IndexOf(columns, null) < 0 ? Enumerable.Range(0, table.RowCount).Select(row => Of(columns, row)).ToList() : null;
    }

    public static string? Of(IReadOnlyList<MergedColumn?> columns, int row) =>
        columns.All(column => column?.Values[row] is not null) ? Join(columns.Select(column => column!.Values[row]!)) : null;
}
