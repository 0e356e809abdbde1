namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>Finds the most rows of a sequence that are in order, so that the fewest are left that are not. In n log n steps.</summary>
internal static class LongestRun
{
    /// <summary>The rows that are in order; of equally many, those that come first.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mayFollow">Whether one row may be before another one.</param>
    public static IReadOnlyList<int> Find(IReadOnlyList<int> rows, Func<int, int, bool> mayFollow)
    {
        // The rows by how long a run can be that they end; of each length, the last one found is the easiest to follow.
        var byLength = new List<List<int>>();
        for (var at = 0; at < rows.Count; at++)
        {
            var length = FindLength(byLength, rows, rows[at], mayFollow);
            if (length == byLength.Count)
                byLength.Add([]);
            byLength[length].Add(at);
        }

        var kept = new int[byLength.Count];
        for (var length = byLength.Count - 1; length >= 0; length--)
        {
            var next = length + 1 < kept.Length ? kept[length + 1] : rows.Count;
            kept[length] = byLength[length].Find(at => next == rows.Count || (at < next && mayFollow(rows[at], rows[next])));
        }

        return Array.ConvertAll(kept, at => rows[at]);
    }

    private static int FindLength(List<List<int>> byLength, IReadOnlyList<int> rows, int row, Func<int, int, bool> mayFollow)
    {
        var (low, high) = (0, byLength.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var ends = byLength[middle];
            if (mayFollow(rows[ends[ends.Count - 1]], row))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
