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
        while (ordinal != None && !index.NameEquals(ordinal, name, ignoreCase: false))
            ordinal = NextInSlot(index.Chain, ordinal);
        return ordinal;
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
        var chain = index.Chain;
        var firstIgnoringCase = None;
        for (var ordinal = FirstInSlot(index, name); ordinal != None; ordinal = NextInSlot(chain, ordinal))
        {
            if (firstIgnoringCase == None && index.NameEquals(ordinal, name, ignoreCase: true))
                firstIgnoringCase = ordinal;

            // Only names that share a slot can stand in each other's way.
            if (!chain.IsEmpty && index.NameEquals(ordinal, name, ignoreCase: false))
                return ordinal;
        }
        return firstIgnoringCase;
    }

    private static int FirstInSlot<TIndex>(TIndex index, ReadOnlySpan<char> name)
        where TIndex : struct, INameIndex
    {
        var hash = NameHash.Compute(name, index.Seed);
        var displacements = index.Displacements;
        var slots = index.Slots;
        var displacement = displacements[NameHash.Bucket(hash, displacements.Length)];
        return slots[NameHash.Slot(hash, displacement, slots.Length)];
    }

    private static int NextInSlot(ReadOnlySpan<int> chain, int ordinal) => chain.IsEmpty ? None : chain[ordinal];
}
