namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>
/// The different hashes among names, each with the first name that has it; other names with that hash are chained to the first.
/// </summary>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Hashes">The different hashes, in file order.</param>
/// <param name="Entries">For each hash what stands in its slot.</param>
/// <param name="OrdinalMask">The bits of an entry that hold an ordinal.</param>
/// <param name="ChainBit">The bit of an entry whose name has others chained to it; 0 when no name has.</param>
/// <param name="Chain">For each ordinal the next one with an equal hash, or -1; empty when all hashes differ.</param>
internal sealed record HashedNames(
    ulong Seed, IReadOnlyList<ulong> Hashes, IReadOnlyList<int> Entries, uint OrdinalMask, uint ChainBit, int[] Chain)
{
    /// <summary>How many different hashes there are.</summary>
    public int Count => Hashes.Count;

    /// <summary>
    /// What stands in a slot that no name has: the first name's ordinal. The name is then not the one looked for, so the look-up need not
    /// tell free slots apart.
    /// </summary>
    public int FreeEntry => (int)((uint)Entries[0] & OrdinalMask);

    /// <summary>Hashes names, leaving out null ones.</summary>
    public static HashedNames Of(IReadOnlyList<string?> names, ulong seed, HashWindow window, CancellationToken cancellation)
    {
        var hashes = new List<ulong>(names.Count);
        var ordinals = new List<int>(names.Count);
        var chain = new CollisionChain<ulong>(names.Count);
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (names[ordinal] is not { } name)
                continue;
            var hash = window.Hash(name, seed);
            if (chain.Add(hash, ordinal))
            {
                hashes.Add(hash);
                ordinals.Add(ordinal);
            }
        }

        var ordinalMask = OrdinalMaskFor(names.Count);
        var chainBit = chain.Next.Length == 0 ? 0 : ordinalMask + 1;
        var entries = ordinals.Select((ordinal, key) => Entry(hashes[key], ordinal)).ToList();
        return new HashedNames(seed, hashes, entries, ordinalMask, chainBit, chain.Next);

        int Entry(ulong hash, int ordinal) =>
            NameHash.Entry(hash, (uint)ordinal | (chainBit != 0 && chain.Next[ordinal] >= 0 ? chainBit : 0), ordinalMask | chainBit);
    }

    /// <summary>The lowest bits that hold every ordinal.</summary>
    private static uint OrdinalMaskFor(int count)
    {
        var mask = 0U;
        while (mask < count - 1)
            mask = (mask << 1) | 1;
        return mask;
    }
}
