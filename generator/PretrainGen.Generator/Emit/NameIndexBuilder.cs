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

    /// <summary>Fits an index to names.</summary>
    /// <param name="names">The names; their positions are their ordinals. Null stands for no name and is not indexed.</param>
    public static NameIndexData Build(IReadOnlyList<string?> names) => Build(names, MaxAttempts);

    /// <summary>Fits an index in a limited number of attempts; when all fail, the names of a slot are chained whatever their hashes.</summary>
    internal static NameIndexData Build(IReadOnlyList<string?> names, int maxAttempts)
    {
        for (var attempt = 0; attempt < maxAttempts; attempt++)
        {
            var keys = NameIndexKeys.Of(names, Seed(attempt));
            var slots = new int[SlotCount(keys.Count) << (attempt / AttemptsPerSize)];
            var displacements = new int[Math.Max(1, slots.Length / SlotsPerBucket)];
            if (NameIndexPlacement.TryPlace(keys, displacements, slots))
                return new NameIndexData(keys.Seed, displacements, slots, keys.Chain);
        }
        return ChainBySlot(names, Seed(0));
    }

    /// <summary>An index without displacement, which always exists: a slot with several names chains them.</summary>
    private static NameIndexData ChainBySlot(IReadOnlyList<string?> names, ulong seed)
    {
        var slots = new int[SlotCount(names.Count)];
        slots.AsSpan().Fill(NameIndexPlacement.Free);
        var chain = new NameIndexChain<int>(names.Count);
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is not { } name)
                continue;
            var slot = NameHash.Slot(NameHash.Compute(name.AsSpan(), seed), displacement: 0, slots.Length);
            if (chain.Add(slot, ordinal))
                slots[slot] = ordinal;
        }
        return new NameIndexData(seed, [0], slots, chain.Next);
    }

    /// <summary>The smallest power of two that so many names fill to seven eighths at most.</summary>
    private static int SlotCount(int count)
    {
        var slots = 1;
        while (8L * count > 7L * slots)
            slots *= 2;
        return slots;
    }

    /// <summary>Seeds far apart from each other, always tried in the same order.</summary>
    private static ulong Seed(int attempt) => unchecked((ulong)(attempt + 1) * 0x9E37_79B9_7F4A_7C15);
}
