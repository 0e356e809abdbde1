namespace PretrainGen.Generator.Emit;

/// <summary>The different hashes among names, each with the first name that has it; the other names with that hash hang on the first.</summary>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Hashes">The different hashes, in file order.</param>
/// <param name="Entries">For each hash what stands in its slot: the first name that has it, and bits of the hash.</param>
/// <param name="FirstOrdinal">The first ordinal that has a name.</param>
/// <param name="Chain">For each ordinal the next one with an equal hash, or -1; empty when all hashes differ.</param>
internal sealed record NameIndexKeys(ulong Seed, IReadOnlyList<ulong> Hashes, IReadOnlyList<int> Entries, int FirstOrdinal, int[] Chain)
{
    /// <summary>How many different hashes there are.</summary>
    public int Count => Hashes.Count;

    /// <summary>Hashes names, leaving out null ones.</summary>
    public static NameIndexKeys Of(IReadOnlyList<string?> names, ulong seed, int reach, uint ordinalMask)
    {
        var hashes = new List<ulong>(names.Count);
        var entries = new List<int>(names.Count);
        var firstOrdinal = -1;
        var chain = new NameIndexChain<ulong>(names.Count);
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is not { } name)
                continue;
            if (firstOrdinal < 0)
                firstOrdinal = ordinal;
            var hash = NameHash.Compute(name.AsSpan(), seed, reach);
            if (chain.Add(hash, ordinal))
            {
                hashes.Add(hash);
                entries.Add(NameHash.Entry(hash, ordinal, ordinalMask));
            }
        }
        return new NameIndexKeys(seed, hashes, entries, firstOrdinal, chain.Next);
    }
}
