using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>Finds names in an index fitted at compile time: one hash, one slot, one comparison. Generated code calls it; not meant to be used directly.</summary>
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
        TIndex index = default;
        if (!TryFindSlot(index, name, out var entry))
            return None;
        var ordinal = OrdinalOf(index, entry);
        if (index.NameEquals(ordinal, name, ignoreCase: false))
            return ordinal;
        return IsShared(index, entry) ? FindInChain(index, index.NextOf(ordinal), name) : None;
    }

    /// <summary>Finds a name exactly or ignoring case.</summary>
    /// <typeparam name="TIndex">The index to look in.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="comparison">
    /// <see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>. Ignoring case, an exact match goes before
    /// others, and of the others the first in file order is found.
    /// </param>
    /// <returns>The name's ordinal, or -1 when it is in no row.</returns>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is another comparison.</exception>
    public static int Find<TIndex>(ReadOnlySpan<char> name, StringComparison comparison)
        where TIndex : struct, INameIndex => comparison switch
        {
            StringComparison.Ordinal => Find<TIndex>(name),
            StringComparison.OrdinalIgnoreCase => FindIgnoringCase<TIndex>(name),
            _ => throw new ArgumentException(
                $"Names are compared by Ordinal or OrdinalIgnoreCase, not by {comparison}.", nameof(comparison)),
        };

    /// <summary>Finds a name that is given as UTF-8, to the letter.</summary>
    /// <typeparam name="TIndex">The index of the names.</typeparam>
    /// <param name="name">The name looked for. Bytes that are no well-formed UTF-8 are no name.</param>
    /// <returns>Its ordinal, or -1.</returns>
    public static int FindUtf8<TIndex>(ReadOnlySpan<byte> name)
        where TIndex : struct, INameIndex
    {
        if (name.Length > ShortLength)
            return FindLongUtf8<TIndex>(name);

        Span<char> units = stackalloc char[ShortLength];
        return Utf8.TryDecode(name, units, out var length) ? Find<TIndex>(units.Slice(0, length)) : None;
    }

    private static int FindLongUtf8<TIndex>(ReadOnlySpan<byte> name)
        where TIndex : struct, INameIndex
    {
        var units = ArrayPool<char>.Shared.Rent(name.Length);
        var ordinal = Utf8.TryDecode(name, units, out var length) ? Find<TIndex>(units.AsSpan(0, length)) : None;
        ArrayPool<char>.Shared.Return(units);
        return ordinal;
    }

    private static int FindIgnoringCase<TIndex>(ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        if (!TryFindSlot(index, name, out var entry))
            return None;
        var ordinal = OrdinalOf(index, entry);

        // Only names that share a slot can stand in each other's way.
        if (IsShared(index, entry))
            return FindInChainIgnoringCase(index, ordinal, name);
        return index.NameEquals(ordinal, name, ignoreCase: true) ? ordinal : None;
    }

    // Apart, as few names share a slot: then what looks up all others is small enough to be inlined whole.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindInChain<TIndex>(TIndex index, int ordinal, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        while (ordinal != None && !index.NameEquals(ordinal, name, ignoreCase: false))
            ordinal = index.NextOf(ordinal);
        return ordinal;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindInChainIgnoringCase<TIndex>(TIndex index, int ordinal, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
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

    /// <summary>Finds the slot that a name is in if it is in any. Most names that are in none end here, without a look at any text.</summary>
    private static bool TryFindSlot<TIndex>(TIndex index, ReadOnlySpan<char> name, out int entry)
        where TIndex : struct, INameIndex
    {
        if (index.Count == 0)
        {
            entry = None;
            return false;
        }
        var hash = NameHash.Compute(name, index.Seed, index.Reach);
        var displacement = index.BucketCount == 1 ? 0 : index.DisplacementOf(NameHash.Bucket(hash, index.BucketCount));
        entry = index.EntryIn(NameHash.Slot(hash, displacement, index.SlotCount));
        return NameHash.MayBe(entry, hash, index.OrdinalMask | index.ChainBit);
    }

    private static int OrdinalOf<TIndex>(TIndex index, int entry)
        where TIndex : struct, INameIndex => (int)((uint)entry & index.OrdinalMask);

    private static bool IsShared<TIndex>(TIndex index, int entry)
        where TIndex : struct, INameIndex => ((uint)entry & index.ChainBit) != 0;
}
