namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>
/// Builds a perfect hash of names by hash-and-displace (CHD): names fall into buckets, and each bucket, the fullest first, takes the first
/// displacement that puts all its names into free slots. A small table has room enough to do without buckets. The same names give the same
/// index on every host.
/// </summary>
internal static class NameIndexBuilder
{
    private const int MaxAttempts = 48;
    private const int AttemptsPerSize = 16;
    private const int SlotsPerBucket = 4;

    /// <summary>One bucket means that there is no displacement.</summary>
    private const int FewestBuckets = 2;

    /// <summary>How much room a table without buckets has: so many times its names.</summary>
    private const int SpaciousFactor = 3;

    private const uint LowestBits = 0x7FFF_FFFF;
    private const uint HighestBit = 0x8000_0000;

    /// <summary>Fits an index to names.</summary>
    /// <param name="names">The names; their positions are their ordinals. Null is no name, and neither is an empty text.</param>
    /// <param name="cancellation">Stops the work, which for very many names takes a while.</param>
    public static NameIndexData Build(IReadOnlyList<string?> names, CancellationToken cancellation = default) =>
        Build(names, MaxAttempts, cancellation);

    /// <summary>
    /// Fits an index in a limited number of attempts; when all fail, the names of a slot are chained whatever their hashes.
    /// </summary>
    internal static NameIndexData Build(IReadOnlyList<string?> names, int maxAttempts, CancellationToken cancellation = default)
    {
        names = Distinct(names);
        if (names.All(name => name is null))
            return NameIndexData.Empty;
        var window = HashWindow.Fit(names, SeedSearch.At(0), cancellation);
        return WithoutBuckets(names, window, cancellation)
            ?? WithBuckets(names, window, maxAttempts, cancellation)
            ?? ChainedBySlot(names, SeedSearch.At(0));
    }

    /// <summary>The first of equal names is found, and the empty one never is.</summary>
    private static IReadOnlyList<string?> Distinct(IReadOnlyList<string?> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { "" };
        string?[]? distinct = null;
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is { } name && !found.Add(name))
                (distinct ??= [.. names])[ordinal] = null;
        }

        return distinct ?? names;
    }

    private static NameIndexData? WithoutBuckets(IReadOnlyList<string?> names, HashWindow window, CancellationToken cancellation)
    {
        var slotCount = SlotCount(SpaciousFactor * names.Count(name => name is not null));
        return SeedSearch.WithoutCollisions(names, window, slotCount) is { } seed
            ? Place(HashedNames.Of(names, seed, window, cancellation), window, bucketCount: 1, slotCount, cancellation)
            : null;
    }

    private static NameIndexData? WithBuckets(
        IReadOnlyList<string?> names, HashWindow window, int maxAttempts, CancellationToken cancellation)
    {
        NameIndexData? index = null;
        for (var attempt = 0; attempt < maxAttempts && index is null; attempt++)
        {
            var keys = HashedNames.Of(names, SeedSearch.At(attempt), window, cancellation);
            var slotCount = SlotCount(keys.Count) << (attempt / AttemptsPerSize);
            index = Place(keys, window, Math.Max(FewestBuckets, slotCount / SlotsPerBucket), slotCount, cancellation);
        }
        return index;
    }

    private static NameIndexData? Place(HashedNames keys, HashWindow window, int bucketCount, int slotCount, CancellationToken cancellation)
    {
        var displacements = new int[bucketCount];
        var slots = new int[slotCount];
        return DisplacementSearch.TryPlace(keys, displacements, slots, cancellation)
            ? new NameIndexData(keys.Seed, window, keys.OrdinalMask, keys.ChainBit, displacements, slots, keys.Chain)
            : null;
    }

    /// <summary>An index without displacement, which always exists: a slot with several names chains them.</summary>
    private static NameIndexData ChainedBySlot(IReadOnlyList<string?> names, ulong seed)
    {
        var slots = new int[SlotCount(names.Count)];
        slots.AsSpan().Fill(names.TakeWhile(name => name is null).Count());
        var chain = new CollisionChain<int>(names.Count);
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is not { } name)
                continue;
            var slot = NameHash.Slot(HashWindow.Whole.Hash(name, seed), displacement: 0, slots.Length);
            slots[slot] = chain.Add(slot, ordinal) ? ordinal : (int)((uint)slots[slot] | HighestBit);
        }

        // No bits of a hash: those of one name would hide the other names of the slot.
        return new NameIndexData(seed, HashWindow.Whole, LowestBits, HighestBit, [0], slots, chain.Next);
    }

    /// <summary>The smallest power of two that so many names fill to seven eighths at most.</summary>
    private static int SlotCount(int count)
    {
        var slots = 1;
        while (8L * count > 7L * slots)
            slots *= 2;
        return slots;
    }
}
