namespace PretrainGen.Generator.Common;

/// <summary>What sequences lack.</summary>
internal static class EnumerableExtensions
{
    /// <summary>All items, or null where one is null. Every item is produced all the same, so that everything wrong is reported.</summary>
    public static T[]? AllOrNull<T>(this IEnumerable<T?> items)
        where T : class
    {
        var all = items.ToArray();
        return Array.IndexOf(all, null) < 0 ? Array.ConvertAll(all, item => item!) : null;
    }

    /// <summary>How many items are in front of the first that does not fulfil what all before it do, found by halving.</summary>
    public static int CountWhile<T>(this IReadOnlyList<T> ordered, Func<T, bool> isBefore)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(ordered[middle]))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
