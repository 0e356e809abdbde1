namespace PretrainGen.Generator.Emit;

/// <summary>
/// Fits a perfect hash to names (compress, hash and displace): names fall into buckets, and each bucket, the fullest first, takes the first
/// displacement that puts all its names into free slots. The same names give the same index on every host.
/// </summary>
internal static class NameIndexBuilder
{
    private const int MaxAttempts = 48;
    private const int AttemptsPerSize = 16;
    private const int SlotsPerBucket = 4;

    /// <summary>Stands in a slot that has no name, where all bits are for the ordinal.</summary>
    private const int None = -1;

    /// <summary>Fits an index to names.</summary>
    /// <param name="names">The names; their positions are their ordinals. Null stands for no name and is not indexed.</param>
    public static NameIndexData Build(IReadOnlyList<string?> names) => Build(names, MaxAttempts);

    /// <summary>Fits an index in a limited number of attempts; when all fail, the names of a slot are chained whatever their hashes.</summary>
    internal static NameIndexData Build(IReadOnlyList<string?> names, int maxAttempts)
    {
        var reach = NameIndexReach.Fit(names, Seed(0));
        var ordinalMask = OrdinalMask(names.Count);
        for (var attempt = 0; attempt < maxAttempts; attempt++)
        {
            var keys = NameIndexKeys.Of(names, Seed(attempt), reach, ordinalMask);
            var slots = new int[SlotCount(keys.Count) << (attempt / AttemptsPerSize)];
            var displacements = new int[Math.Max(1, slots.Length / SlotsPerBucket)];
            if (keys.Count > 0 && NameIndexPlacement.TryPlace(keys, displacements, slots))
                return new NameIndexData(keys.Seed, reach, ordinalMask, displacements, slots, keys.Chain);
        }
        return ChainBySlot(names, Seed(0));
    }

    /// <summary>An index without displacement, which always exists: a slot with several names chains them.</summary>
    private static NameIndexData ChainBySlot(IReadOnlyList<string?> names, ulong seed)
    {
        var slots = new int[SlotCount(names.Count)];
        slots.AsSpan().Fill(None);
        var chain = new NameIndexChain<int>(names.Count);
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is not { } name)
                continue;
            var slot = NameHash.Slot(NameHash.Compute(name.AsSpan(), seed, NameHash.Whole), displacement: 0, slots.Length);
            if (chain.Add(slot, ordinal))
                slots[slot] = ordinal;
        }

        // No bits of a hash: those of one name would hide the other names of the slot.
        return new NameIndexData(seed, NameHash.Whole, uint.MaxValue, [0], slots, chain.Next);
    }

    /// <summary>The lowest bits that hold every ordinal.</summary>
    private static uint OrdinalMask(int count)
    {
        var mask = 0U;
        while (mask < count - 1)
            mask = (mask << 1) | 1;
        return mask;
    }

    /// <summary>The smallest power of two that so many names fill to seven eighths at most.</summary>
    private static int SlotCount(int count)
    {
        var slots = 1;
        while (8L * count > 7L * slots)
            slots *= 2;
        return slots;
    }

    /// <summary>Odd numbers far apart from each other, always tried in the same order.</summary>
    private static ulong Seed(int attempt) => unchecked((ulong)(attempt + 1) * 0x9E37_79B9_7F4A_7C15) | 1;
}
