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
}
