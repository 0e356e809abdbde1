using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>
/// The look-ups of a table by its names, or by another column whose texts identify rows. Generated code derives a class from it so that it
/// can call its methods by a short name. Not meant to be used directly.
/// </summary>
/// <typeparam name="TEntry">The table's entry.</typeparam>
/// <typeparam name="TIndex">The index of the names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Generated code names no type.")]
public abstract class NamedRows<TEntry, TIndex>
    where TEntry : struct, ITableEntry<TEntry>
    where TIndex : struct, INameIndex
{
    /// <summary>Makes nothing: all members are static.</summary>
    protected NamedRows()
    {
    }

    /// <summary>Whether a row has exactly this name.</summary>
    /// <param name="name">The name; null is in no row.</param>
    public static bool Contains(string? name) => ExactRow(name) >= 0;

    /// <summary>Whether a row has a name.</summary>
    /// <param name="name">The name; null is in no row.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool Contains(string? name, StringComparison comparison) => ComparedRow(name, comparison) >= 0;

    /// <summary>Whether a row has a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool Contains(LookupName name, StringComparison comparison) => NameLookup.Find<TIndex>(name, comparison) >= 0;

    /// <summary>The entry with exactly this name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">No row has the name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static TEntry Get(string name) =>
        ExactRow(name) is >= 0 and var row ? EntryOf(row) : throw TableErrors.UnknownName<TIndex>(name);

    /// <summary>The entry with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <exception cref="KeyNotFoundException">No row has the name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static TEntry Get(string name, StringComparison comparison) =>
        ComparedRow(name, comparison) is >= 0 and var row ? EntryOf(row) : throw TableErrors.UnknownName<TIndex>(name);

    /// <summary>The entry with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <exception cref="KeyNotFoundException">No row has the name.</exception>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static TEntry Get(LookupName name, StringComparison comparison) =>
        TryGet(name, comparison, out var entry) ? entry : throw TableErrors.UnknownName<TIndex>(name.ToString());

    /// <summary>Finds the entry with exactly this name.</summary>
    /// <param name="name">The name; null is in no row.</param>
    /// <param name="entry">The entry.</param>
    public static bool TryGet(string? name, out TEntry entry) => Found(ExactRow(name), out entry);

    /// <summary>Finds the entry with a name.</summary>
    /// <param name="name">The name; null is in no row.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool TryGet(string? name, StringComparison comparison, out TEntry entry) =>
        Found(ComparedRow(name, comparison), out entry);

    /// <summary>Finds the entry with exactly this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="entry">The entry.</param>
    public static bool TryGet(LookupName name, out TEntry entry)
    {
        var ordinal = name.IsUtf8 ? NameLookup.FindUtf8<TIndex>(name.Utf8) : NameLookup.Find<TIndex>(name.Utf16);
        return Found(RowOf(ordinal), out entry);
    }

    /// <summary>Finds the entry with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static bool TryGet(LookupName name, StringComparison comparison, out TEntry entry) =>
        Found(RowOf(NameLookup.Find<TIndex>(name, comparison)), out entry);

    /// <summary>The entry of a row.</summary>
    private protected static TEntry EntryOf(int row) => default(TEntry).FromRow(row);

    // Null is read like the empty text, which no index has.
    private static int ExactRow(string? name) => RowOf(NameLookup.Find<TIndex>(name.AsSpan()));

    private static int ComparedRow(string? name, StringComparison comparison) => RowOf(NameLookup.Find<TIndex>(name.AsSpan(), comparison));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RowOf(int ordinal) => ordinal >= 0 ? default(TIndex).RowOf(ordinal) : ordinal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Found(int row, out TEntry entry)
    {
        entry = row >= 0 ? EntryOf(row) : default;
        return row >= 0;
    }
}
