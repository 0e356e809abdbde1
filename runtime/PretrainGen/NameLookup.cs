using System.ComponentModel;

namespace PretrainGen;

/// <summary>Finds names in an index fitted at compile time: one hash, one slot, one comparison. Generated code calls it; not meant to be used directly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameLookup
{
    private const int None = -1;

    /// <summary>Finds a name exactly as it is written.</summary>
    /// <typeparam name="TIndex">The index to look in.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The name's ordinal, or -1 when it is in no row.</returns>
    public static int Find<TIndex>(ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        var ordinal = FirstInSlot(index, name);
        if (ordinal == None || index.NameEquals(ordinal, name, ignoreCase: false))
            return ordinal;
        return index.Chain.IsEmpty ? None : FindInChain(index, ordinal, name);
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

    private static int FindIgnoringCase<TIndex>(ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        var ordinal = FirstInSlot(index, name);
        if (ordinal == None)
            return None;

        // Only names that share a slot can stand in each other's way.
        var isFound = index.NameEquals(ordinal, name, ignoreCase: true);
        if (NextInSlot(index.Chain, ordinal) == None)
            return isFound ? ordinal : None;
        return FindInChainIgnoringCase(index, ordinal, name);
    }

    private static int FindInChain<TIndex>(TIndex index, int ordinal, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        var chain = index.Chain;
        while (ordinal != None && !index.NameEquals(ordinal, name, ignoreCase: false))
            ordinal = NextInSlot(chain, ordinal);
        return ordinal;
    }

    private static int FindInChainIgnoringCase<TIndex>(TIndex index, int ordinal, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        var chain = index.Chain;
        var firstIgnoringCase = None;
        for (; ordinal != None; ordinal = NextInSlot(chain, ordinal))
        {
            if (firstIgnoringCase == None && index.NameEquals(ordinal, name, ignoreCase: true))
                firstIgnoringCase = ordinal;
            if (index.NameEquals(ordinal, name, ignoreCase: false))
                return ordinal;
        }
        return firstIgnoringCase;
    }

    private static int FirstInSlot<TIndex>(TIndex index, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        var hash = NameHash.Compute(name, index.Seed, index.Reach);
        var displacements = index.Displacements;
        var slots = index.Slots;
        var displacement = displacements[NameHash.Bucket(hash, displacements.Length)];
        var entry = slots[NameHash.Slot(hash, displacement, slots.Length)];

        // Most names that are not there end here, without a look at any text. A free slot leads to a name that is not the one looked for, or to none.
        return NameHash.MayBe(entry, hash, index.OrdinalMask) ? (int)((uint)entry & index.OrdinalMask) : None;
    }

    private static int NextInSlot(ReadOnlySpan<int> chain, int ordinal) => chain.IsEmpty ? None : chain[ordinal];
}
