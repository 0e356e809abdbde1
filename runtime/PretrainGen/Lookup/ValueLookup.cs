using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// Finds the row of a value in a unique column of integers, sorted at compile time. Generated code calls it; not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueLookup
{
    /// <summary>Finds the row of a value.</summary>
    /// <param name="sortedValues">The column's values, ascending.</param>
    /// <param name="rows">The row of each value.</param>
    /// <param name="value">The value looked for.</param>
    /// <returns>The row, or -1 when no row has the value.</returns>
    public static int Find(ReadOnlySpan<int> sortedValues, ReadOnlySpan<int> rows, int value)
    {
        var at = sortedValues.BinarySearch(value);
        return at < 0 ? -1 : rows[at];
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{int}, ReadOnlySpan{int}, int)"/>
    public static int Find(ReadOnlySpan<long> sortedValues, ReadOnlySpan<int> rows, long value)
    {
        var at = sortedValues.BinarySearch(value);
        return at < 0 ? -1 : rows[at];
    }

    /// <summary>Finds the entry of a value.</summary>
    /// <typeparam name="TEntry">The table's entry.</typeparam>
    /// <param name="sortedValues">The column's values, ascending.</param>
    /// <param name="rows">The row of each value.</param>
    /// <param name="value">The value looked for.</param>
    /// <param name="entry">The entry.</param>
    public static bool TryGet<TEntry>(ReadOnlySpan<int> sortedValues, ReadOnlySpan<int> rows, int value, out TEntry entry)
        where TEntry : struct, ITableEntry<TEntry> => Found(Find(sortedValues, rows, value), out entry);

    /// <inheritdoc cref="TryGet{TEntry}(ReadOnlySpan{int}, ReadOnlySpan{int}, int, out TEntry)"/>
    public static bool TryGet<TEntry>(ReadOnlySpan<long> sortedValues, ReadOnlySpan<int> rows, long value, out TEntry entry)
        where TEntry : struct, ITableEntry<TEntry> => Found(Find(sortedValues, rows, value), out entry);

    private static bool Found<TEntry>(int row, out TEntry entry)
        where TEntry : struct, ITableEntry<TEntry>
    {
        entry = row >= 0 ? default(TEntry).FromRow(row) : default;
        return row >= 0;
    }
}
