using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>Finds the categories of a column by the texts of its cells, and these by them. Only generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CategoryTexts
{
    /// <summary>The text of a category.</summary>
    /// <param name="names">The texts of all categories, in the order of their numbers.</param>
    /// <param name="category">The number of the category.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public static string NameOf(string[] names, int category, string column)
    {
        _ = names ?? throw new ArgumentNullException(nameof(names));
        return (uint)category < (uint)names.Length
            ? names[category]
            : throw TableErrors.UndefinedKey(column, nameof(category), category);
    }

    /// <summary>The category of a text.</summary>
    /// <typeparam name="TEnum">The enum; its values have 32 bits.</typeparam>
    /// <param name="names">The texts of all categories, in the order of their numbers.</param>
    /// <param name="name">The text.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="KeyNotFoundException">No category has the text.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static TEnum Parse<TEnum>(string[] names, string name, StringComparison comparison, string column)
        where TEnum : struct, Enum =>
        TryParse<TEnum>(names, name, comparison, out var category) ? category : throw TableErrors.UnknownName(column, name, names);

    /// <summary>Finds the category of a text.</summary>
    /// <typeparam name="TEnum">The enum; its values have 32 bits.</typeparam>
    /// <param name="names">The texts of all categories, in the order of their numbers.</param>
    /// <param name="name">The text; null is that of no category.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool TryParse<TEnum>(string[] names, string? name, StringComparison comparison, out TEnum category)
        where TEnum : struct, Enum
    {
        Span<int> found = [IndexOf(names, name, comparison)];
        category = found[0] >= 0 ? MemoryMarshal.Cast<int, TEnum>(found)[0] : default;
        return found[0] >= 0;
    }

    // Ignoring case, an exact match goes before others.
    private static int IndexOf(string[] names, string? name, StringComparison comparison)
    {
        if (comparison is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
            throw NameLookup.NotOrdinal(comparison);
        var exact = Array.IndexOf(names, name);
        return exact < 0 && comparison == StringComparison.OrdinalIgnoreCase
            ? Array.FindIndex(names, other => string.Equals(other, name, comparison))
            : exact;
    }
}
