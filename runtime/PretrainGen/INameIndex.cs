using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// A perfect hash over the names of a table, fitted while the table's project compiles. Generated code implements it by a struct whose
/// members return constants and data of the assembly; <see cref="NameLookup"/> reads it. Not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INameIndex
{
    /// <summary>How many names there are. Each has an ordinal, from 0 in file order.</summary>
    int Count { get; }

    /// <summary>One displacement per bucket; a power of two of them.</summary>
    ReadOnlySpan<int> Displacements { get; }

    /// <summary>
    /// The ordinal of the name in each slot, and in the bits that are not in <see cref="OrdinalMask"/> those of its hash; a power of
    /// two of them. A free slot leads to any name, or is -1 where all bits are in the mask.
    /// </summary>
    ReadOnlySpan<int> Slots { get; }

    /// <summary>For each ordinal the next one, in file order, in the same slot, or -1; empty when no two names share a slot.</summary>
    ReadOnlySpan<int> Chain { get; }

    /// <summary>The seed of the hash for which the index was fitted.</summary>
    ulong Seed { get; }

    /// <summary>How many code units of each end of a name are hashed; 0 when all are.</summary>
    int Reach { get; }

    /// <summary>The bits of a slot that hold an ordinal: all, when names with different hashes share slots.</summary>
    uint OrdinalMask { get; }

    /// <summary>Whether the name with an ordinal is the given one.</summary>
    /// <param name="ordinal">An ordinal out of <see cref="Slots"/> or <see cref="Chain"/>.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether to compare as <see cref="StringComparison.OrdinalIgnoreCase"/> does; otherwise exactly.</param>
    bool NameEquals(int ordinal, ReadOnlySpan<char> name, bool ignoreCase);

    /// <summary>The name with an ordinal, for messages. It may be made anew at each call.</summary>
    /// <param name="ordinal">At least 0 and less than <see cref="Count"/>.</param>
    string NameAt(int ordinal);
}
