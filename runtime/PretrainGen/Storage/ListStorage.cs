using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>Makes the lists of a generated table from its constant data. Only generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ListStorage
{
    /// <summary>All entries of a table.</summary>
    /// <typeparam name="TEntry">The table's entry.</typeparam>
    /// <param name="count">How many rows the table has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static EntryList<TEntry> Entries<TEntry>(int count)
        where TEntry : struct, ITableEntry<TEntry> => count >= 0
            ? new EntryList<TEntry>(null, 0, count)
            : throw new ArgumentOutOfRangeException(nameof(count), count, "A table cannot have fewer than 0 rows.");

    /// <summary>All values of an array, without a copy.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">The values, which nobody changes any more.</param>
    public static ValueList<T> Values<T>(T[] items) => new(items, 0, (items ?? throw new ArgumentNullException(nameof(items))).Length);

    /// <summary>The values of one list among many that are stored one after the other.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">The values of all lists.</param>
    /// <param name="starts">Where each list starts among the items, and last where the last one ends.</param>
    /// <param name="list">Which list.</param>
    /// <returns>The values, without a copy.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such list.</exception>
    public static ValueList<T> Slice<T>(T[] items, ReadOnlySpan<int> starts, int list) =>
        new(items, starts[list], starts[list + 1] - starts[list]);

    /// <summary>The members of an enum that counts from 0.</summary>
    /// <typeparam name="TEnum">The enum; its values have 32 bits.</typeparam>
    /// <param name="count">How many members there are.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="OverflowException"><paramref name="count"/> is negative.</exception>
    public static TEnum[] Sequence<TEnum>(int count)
        where TEnum : struct, Enum
    {
        var members = new TEnum[count];
        var numbers = MemoryMarshal.Cast<TEnum, int>(members.AsSpan());
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = number;
        return members;
    }

    /// <summary>The members of an enum with certain numbers.</summary>
    /// <typeparam name="TEnum">The enum; its values have 32 bits.</typeparam>
    /// <param name="numbers">The numbers.</param>
    /// <returns>A new array.</returns>
    public static TEnum[] Members<TEnum>(ReadOnlySpan<int> numbers)
        where TEnum : struct, Enum => MemoryMarshal.Cast<int, TEnum>(numbers).ToArray();

    /// <summary>The text of an entry that has no name.</summary>
    /// <param name="entity">What a row is, such as <c>Model</c>.</param>
    /// <param name="number">The number of the row, from 1.</param>
    public static string RowText(string entity, int number) => FormattableString.Invariant($"{entity}, row {number}");

    /// <summary>A text for each number up to a count.</summary>
    /// <param name="count">How many texts there are.</param>
    /// <param name="text">The text of a number.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="OverflowException"><paramref name="count"/> is negative.</exception>
    public static string[] Texts(int count, Func<int, string> text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var texts = new string[count];
        for (var number = 0; number < texts.Length; number++)
            texts[number] = text(number);
        return texts;
    }
}
