namespace PretrainGen.Generator.Emit;

/// <summary>A perfect hash over names, as data: what a generated name index returns to the runtime's look-up.</summary>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Displacements">One per bucket; a power of two of them.</param>
/// <param name="Slots">The ordinal of the first name in each slot, or -1; a power of two of them.</param>
/// <param name="Chain">For each ordinal the next one in the same slot, or -1; empty when no two names share a slot.</param>
internal sealed record NameIndexData(ulong Seed, int[] Displacements, int[] Slots, int[] Chain);
