namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>A perfect hash over names, as data: what a generated name index returns to the runtime's look-up.</summary>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Window">Which part of a name is hashed.</param>
/// <param name="OrdinalMask">The bits of a slot that hold an ordinal.</param>
/// <param name="ChainBit">The bit of a slot that says that it has more names; 0 when no two names share a slot. Those above are the
/// hash's.</param>
/// <param name="Displacements">One per bucket; a power of two of them.</param>
/// <param name="Slots">The entry of the first name in each slot; a free slot leads to any name. A power of two of them.</param>
/// <param name="Chain">For each ordinal the next one in the same slot, or -1; empty when no two names share a slot.</param>
internal sealed record NameIndexData(
    ulong Seed, HashWindow Window, uint OrdinalMask, uint ChainBit, int[] Displacements, int[] Slots, int[] Chain)
{
    /// <summary>The index that nothing is in.</summary>
    public static NameIndexData Empty { get; } = new(1, HashWindow.Whole, 0, 0, [0], [0], []);
}
