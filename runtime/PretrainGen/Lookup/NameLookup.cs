using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>
/// Finds names in an index fitted at compile time: one hash, one slot, one comparison. Generated code calls it; not meant to be used
/// directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameLookup
{
    private const int None = -1;

    /// <summary>The most bytes of a name in UTF-8 that is decoded on the stack. None takes more code units than bytes.</summary>
    private const int ShortLength = 128;

    /// <summary>Finds a name exactly as it is written.</summary>
    /// <typeparam name="TIndex">The index to look in.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The name's ordinal, or -1 when it is in no row.</returns>
    public static int Find<TIndex>(ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
#if NET
        // What most look-ups go through calls nothing that it comes back from, and so needs no frame and saves no register.
        TIndex index = default;
        if (index.Count != 0 && index.IsAscii && NameHash.IsReadByBlocks(name, index.Reach))
        {
            if (!TryFindSlot(index, NameHash.ComputeAscii(name, index.Seed, index.Skip, index.Reach), out var entry))
                return None;
            var ordinal = OrdinalOf(index, entry);
            if (index.IsName(ordinal, name))
                return ordinal;
            return IsShared(index, entry) ? FindInChain<TIndex>(ordinal, name) : None;
        }
#endif
        return FindAny<TIndex>(name);
    }

    /// <summary>Finds a name exactly or ignoring case.</summary>
    /// <typeparam name="TIndex">The index to look in.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="comparison">
    /// <see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>. Ignoring case, an exact match goes
    /// before others, and of the others the first in file order is found.
    /// </param>
    /// <returns>The name's ordinal, or -1 when it is in no row.</returns>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static int Find<TIndex>(ReadOnlySpan<char> name, StringComparison comparison)
        where TIndex : struct, INameIndex => comparison switch
        {
            StringComparison.Ordinal => Find<TIndex>(name),
            StringComparison.OrdinalIgnoreCase => FindIgnoringCase<TIndex>(name),
            _ => throw NotOrdinal(comparison),
        };

    /// <summary>Finds a name exactly or ignoring case, whether it is UTF-16 or UTF-8.</summary>
    internal static int Find<TIndex>(LookupName name, StringComparison comparison)
        where TIndex : struct, INameIndex =>
        name.IsUtf8 ? FindUtf8<TIndex>(name.Utf8, comparison) : Find<TIndex>(name.Utf16, comparison);

    /// <summary>Finds a name that is given as UTF-8, exactly.</summary>
    /// <typeparam name="TIndex">The index of the names.</typeparam>
    /// <param name="name">The name looked for. Bytes that are no well-formed UTF-8 are no name.</param>
    /// <returns>Its ordinal, or -1.</returns>
    public static int FindUtf8<TIndex>(ReadOnlySpan<byte> name)
        where TIndex : struct, INameIndex
    {
#if NET
        // As above: where all names are ASCII, their bytes are read as they are.
        TIndex index = default;
        if (index.Count != 0 && index.IsAscii && NameHash.IsReadByBlocks(name, index.Reach))
        {
            if (!TryFindSlot(index, NameHash.ComputeAscii(name, index.Seed, index.Skip, index.Reach), out var entry))
                return None;
            var ordinal = OrdinalOf(index, entry);
            if (index.IsName(ordinal, name))
                return ordinal;
            return IsShared(index, entry) ? FindDecoded<TIndex>(name) : None;
        }
#endif
        return FindDecoded<TIndex>(name);
    }

    /// <summary>Finds a name that is given as UTF-8 as the UTF-16 that it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindDecoded<TIndex>(ReadOnlySpan<byte> name)
        where TIndex : struct, INameIndex
    {
        if (name.Length > ShortLength)
            return FindLongUtf8<TIndex>(name, StringComparison.Ordinal);

        Span<char> units = stackalloc char[ShortLength];
        return Utf8.TryDecode(name, units, out var length) ? Find<TIndex>(units.Slice(0, length)) : None;
    }

    private static int FindUtf8<TIndex>(ReadOnlySpan<byte> name, StringComparison comparison)
        where TIndex : struct, INameIndex =>
        comparison == StringComparison.Ordinal ? FindUtf8<TIndex>(name) : FindLongUtf8<TIndex>(name, comparison);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ArgumentException NotOrdinal(StringComparison comparison) =>
        new($"Names are compared by Ordinal or OrdinalIgnoreCase, not by {comparison}.", nameof(comparison));

    private static int FindLongUtf8<TIndex>(ReadOnlySpan<byte> name, StringComparison comparison)
        where TIndex : struct, INameIndex
    {
        var units = ArrayPool<char>.Shared.Rent(name.Length);
        var ordinal = Utf8.TryDecode(name, units, out var length) ? Find<TIndex>(units.AsSpan(0, length), comparison) : None;
        ArrayPool<char>.Shared.Return(units);
        return ordinal;
    }

    /// <summary>Finds a name whatever its characters and its length.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindAny<TIndex>(ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        if (index.Count == 0 || !TryFindSlot(index, NameHash.Compute(name, index.Seed, index.Skip, index.Reach), out var entry))
            return None;
        var ordinal = OrdinalOf(index, entry);
        if (index.NameEquals(ordinal, name, ignoreCase: false))
            return ordinal;
        return IsShared(index, entry) ? FindInChain<TIndex>(ordinal, name) : None;
    }

    private static int FindIgnoringCase<TIndex>(ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        if (index.Count == 0 || !TryFindSlot(index, NameHash.Compute(name, index.Seed, index.Skip, index.Reach), out var entry))
            return None;
        var ordinal = OrdinalOf(index, entry);

        // Only names that share a slot can be in each other's way.
        if (IsShared(index, entry))
            return FindInChainIgnoringCase<TIndex>(ordinal, name);
        return index.NameEquals(ordinal, name, ignoreCase: true) ? ordinal : None;
    }

    /// <summary>Finds a name among those that share the slot of one that it is not.</summary>
    // Apart, as few names share a slot: then what looks up all others is small enough to be inlined whole.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindInChain<TIndex>(int ordinal, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        do
            ordinal = index.NextOf(ordinal);
        while (ordinal != None && !index.NameEquals(ordinal, name, ignoreCase: false));
        return ordinal;
    }

    /// <summary>Finds a name, ignoring case, among those that share a slot.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindInChainIgnoringCase<TIndex>(int ordinal, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        var firstIgnoringCase = None;
        for (; ordinal != None; ordinal = index.NextOf(ordinal))
        {
            if (firstIgnoringCase == None && index.NameEquals(ordinal, name, ignoreCase: true))
                firstIgnoringCase = ordinal;
            if (index.NameEquals(ordinal, name, ignoreCase: false))
                return ordinal;
        }
        return firstIgnoringCase;
    }

    /// <summary>
    /// Finds the slot that a name is in if it is in any. Most names that are in none end here, without a look at any text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFindSlot<TIndex>(TIndex index, ulong hash, out int entry)
        where TIndex : struct, INameIndex
    {
        var displacement = index.BucketCount == 1 ? 0 : index.DisplacementOf(NameHash.Bucket(hash, index.BucketCount));
        entry = index.EntryIn(NameHash.Slot(hash, displacement, index.SlotCount));
        return NameHash.MayBe(entry, hash, index.OrdinalMask | index.ChainBit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int OrdinalOf<TIndex>(TIndex index, int entry)
        where TIndex : struct, INameIndex => (int)((uint)entry & index.OrdinalMask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsShared<TIndex>(TIndex index, int entry)
        where TIndex : struct, INameIndex => ((uint)entry & index.ChainBit) != 0;
}
