using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the columns that together name each row of a table that no column alone does.</summary>
internal static class IdentifyingColumns
{
    // People put first what a row is about.
    private const int MostColumns = 8;

    /// <summary>Two columns, or three where no two will do; none where there are no such columns.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="cancellation">Asked between columns.</param>
    public static IReadOnlyList<MergedColumn> Find(MergedTable table, CancellationToken cancellation)
    {
        var columns = table.Columns.Where(CanBePart).Take(MostColumns).ToArray();
        return Pairs(columns).Concat(Triples(columns)).FirstOrDefault(IsUnique) ?? [];

        bool IsUnique(MergedColumn[] parts)
        {
            cancellation.ThrowIfCancellationRequested();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return Enumerable.Range(0, table.RowCount).All(row => CompositeKey.Of(parts, row) is { } key && seen.Add(key));
        }
    }

    // A measurement is different in each row by chance, and prose by nature.
    private static bool CanBePart(MergedColumn column) =>
        !RoleInference.IsProse(column.Header)
        && column.Values.All(IsPart)
        && new HashSet<string>(column.Filled, StringComparer.Ordinal).Count > 1;

    private static bool IsPart(string? text) => text is not null
        && !CellSyntax.IsUrl(text)
        && (!CellSyntax.IsNumber(text) || CellSyntax.TryInteger(text, out _));

    private static IEnumerable<MergedColumn[]> Pairs(MergedColumn[] columns) =>
        from first in Enumerable.Range(0, columns.Length)
        from second in Enumerable.Range(first + 1, columns.Length - first - 1)
        select new[] { columns[first], columns[second] };

    private static IEnumerable<MergedColumn[]> Triples(MergedColumn[] columns) =>
        from first in Enumerable.Range(0, columns.Length)
        from second in Enumerable.Range(first + 1, columns.Length - first - 1)
        from third in Enumerable.Range(second + 1, columns.Length - second - 1)
        select new[] { columns[first], columns[second], columns[third] };
}
