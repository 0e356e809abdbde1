using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>The look-ups of a table whose rows are members of an enum. Not meant to be used directly.</summary>
/// <typeparam name="TEntry">The table's entry.</typeparam>
/// <typeparam name="TKey">The enum.</typeparam>
/// <typeparam name="TIndex">The index of the names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Generated code names no type.")]
public abstract class KeyedRows<TEntry, TKey, TIndex> : NamedRows<TEntry, TIndex>
    where TEntry : struct, IKeyedEntry<TEntry, TKey>
    where TKey : struct, Enum
    where TIndex : struct, INameIndex
{
    /// <summary>Makes nothing: all members are static.</summary>
    protected KeyedRows()
    {
    }

    /// <summary>The entry of a member.</summary>
    /// <param name="row">The member's row, or a number that is no row.</param>
    /// <param name="key">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TEntry Get(int row, TKey key)
    {
        var entry = EntryOf(row);
        return entry.IsRow ? entry : throw UndefinedKey(key);
    }

    /// <summary>Finds the entry of a row.</summary>
    /// <param name="row">The row, or a number that is none.</param>
    /// <param name="entry">The entry.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet(int row, out TEntry entry)
    {
        entry = EntryOf(row);
        var isRow = entry.IsRow;
        if (!isRow)
            entry = default;
        return isRow;
    }

    /// <summary>Whether a row is there.</summary>
    /// <param name="row">The row, or a number that is none.</param>
    public static bool Contains(int row) => EntryOf(row).IsRow;

    /// <summary>Finds the member whose row has exactly this name.</summary>
    /// <param name="name">The name; null is in no row.</param>
    /// <param name="key">The member.</param>
    public static bool TryParse(string? name, out TKey key) => Found(TryGet(name, out var entry), entry, out key);

    /// <summary>Finds the member whose row has a name.</summary>
    /// <param name="name">The name; null is in no row.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <param name="key">The member.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool TryParse(string? name, StringComparison comparison, out TKey key) =>
        Found(TryGet(name, comparison, out var entry), entry, out key);

    /// <summary>Finds the member whose row has exactly this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The member.</param>
    public static bool TryParse(LookupName name, out TKey key) => Found(TryGet(name, out var entry), entry, out key);

    /// <summary>Finds the member whose row has a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <param name="key">The member.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool TryParse(LookupName name, StringComparison comparison, out TKey key) =>
        Found(TryGet(name, comparison, out var entry), entry, out key);

    private static bool Found(bool isFound, TEntry entry, out TKey key)
    {
        key = isFound ? entry.Key : default;
        return isFound;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException UndefinedKey(TKey key) =>
        TableErrors.UndefinedKey(default(TIndex).Entity, nameof(key), key);
}
