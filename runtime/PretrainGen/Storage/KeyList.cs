using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>Reads lists of keys out of the arrays of a generated table. Only generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyList
{
    /// <summary>The keys of a table whose enum counts its rows.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <returns>The numbers from 0 on, as a new array.</returns>
    /// <exception cref="OverflowException"><paramref name="count"/> is negative.</exception>
    public static int[] Sequence(int count)
    {
        var numbers = new int[count];
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = number;
        return numbers;
    }

    /// <summary>The keys of one list among many that are stored one after the other.</summary>
    /// <typeparam name="TKey">The enum of the keys; its values are 32 bits wide.</typeparam>
    /// <param name="items">The keys of all lists, as numbers.</param>
    /// <param name="starts">Where each list starts among the items, and last where the last one ends.</param>
    /// <param name="list">Which list; one that does not exist is empty.</param>
    /// <returns>The keys, without a copy.</returns>
    public static ReadOnlySpan<TKey> Slice<TKey>(ReadOnlySpan<int> items, ReadOnlySpan<int> starts, int list)
        where TKey : struct, Enum =>
        (uint)list < (uint)(starts.Length - 1)
            ? MemoryMarshal.Cast<int, TKey>(items.Slice(starts[list], starts[list + 1] - starts[list]))
            : default;

    /// <summary>The values of one list among many that are stored one after the other.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">The values of all lists.</param>
    /// <param name="starts">Where each list starts among the items, and last where the last one ends.</param>
    /// <param name="list">Which list.</param>
    /// <returns>The values, without a copy.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such list.</exception>
    public static ReadOnlySpan<T> SliceValues<T>(ReadOnlySpan<T> items, ReadOnlySpan<int> starts, int list) =>
        items.Slice(starts[list], starts[list + 1] - starts[list]);
}
