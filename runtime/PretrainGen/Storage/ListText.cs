using System.Text;

namespace PretrainGen;

/// <summary>What all lists say of themselves.</summary>
internal static class ListText
{
    /// <summary>The most items that a text shows.</summary>
    private const int MaxItems = 16;

    private const int HashFactor = 31;

    /// <summary>The first items with commas between them.</summary>
    public static string Of<T>(IReadOnlyList<T> items)
    {
        var text = new StringBuilder();
        for (var index = 0; index < Math.Min(items.Count, MaxItems); index++)
            text.Append(index > 0 ? ", " : "").Append(items[index]);
        return (items.Count > MaxItems ? text.Append(", …") : text).ToString();
    }

    /// <summary>A hash of the count, the first and the last item: equal lists have the same.</summary>
    public static int HashOf<T>(IReadOnlyList<T> items)
    {
        if (items.Count == 0)
            return 0;

        var ends = unchecked(((items[0]?.GetHashCode() ?? 0) * HashFactor) + (items[items.Count - 1]?.GetHashCode() ?? 0));
        return unchecked((ends * HashFactor) + items.Count);
    }

    /// <summary>The error of a position that a list does not have.</summary>
    public static ArgumentOutOfRangeException OutOfRange(string parameterName, int index, int count) =>
        new(parameterName, index, $"The list has {count} items, counted from 0.");
}
