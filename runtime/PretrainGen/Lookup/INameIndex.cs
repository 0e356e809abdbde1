using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// A perfect hash over the names of a table, fitted while the table's project compiles. Generated code implements it by a struct whose
/// members return constants and data of the assembly; <see cref="NameLookup"/> reads it. Not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INameIndex
{
    /// <summary>What a name is the name of, for messages: such as <c>Model</c>, or the column of the names.</summary>
    string Entity { get; }

    /// <summary>How many names there are; 0 when none is in the index. Each has an ordinal, from 0 in file order.</summary>
    int Count { get; }

    /// <summary>The seed of the hash for which the index was fitted.</summary>
    ulong Seed { get; }

    /// <summary>How many code units of each end of a name the hash passes over.</summary>
    int Skip { get; }

    /// <summary>How many code units from there on are hashed; 0 when all of the name are.</summary>
    int Reach { get; }

    /// <summary>Whether all names are ASCII.</summary>
    bool IsAscii { get; }

    /// <summary>How many buckets there are: a power of two. With one there is no displacement.</summary>
    int BucketCount { get; }

    /// <summary>How many slots there are: a power of two.</summary>
    int SlotCount { get; }

    /// <summary>The bits of an entry that hold an ordinal.</summary>
    uint OrdinalMask { get; }

    /// <summary>
    /// The bit of an entry that says that other names share its slot, next to those of <see cref="OrdinalMask"/>; 0 when no two names share
    /// a slot.
    /// </summary>
    uint ChainBit { get; }

    /// <summary>The displacement of a bucket.</summary>
    /// <param name="bucket">At least 0 and less than <see cref="BucketCount"/>.</param>
    int DisplacementOf(int bucket);

    /// <summary>
    /// What is stored in a slot: the ordinal of its first name, the chain bit, and in the bits above those of the name's hash. A free slot
    /// leads to any name.
    /// </summary>
    /// <param name="slot">At least 0 and less than <see cref="SlotCount"/>.</param>
    int EntryIn(int slot);

    /// <summary>The next ordinal in the same slot, in file order, or -1.</summary>
    /// <param name="ordinal">The ordinal before.</param>
    int NextOf(int ordinal);

    /// <summary>Whether the name with an ordinal is the given one.</summary>
    /// <param name="ordinal">An ordinal out of <see cref="EntryIn"/> or <see cref="NextOf"/>.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether to compare as <see cref="StringComparison.OrdinalIgnoreCase"/> does; otherwise exactly.</param>
    bool NameEquals(int ordinal, ReadOnlySpan<char> name, bool ignoreCase);

    /// <summary>Whether the name with an ordinal is exactly the given one: only asked where <see cref="IsAscii"/>.</summary>
    /// <param name="ordinal">An ordinal out of <see cref="EntryIn"/>.</param>
    /// <param name="name">The name looked for.</param>
    bool IsName(int ordinal, ReadOnlySpan<char> name);

    /// <summary>Whether the name with an ordinal is exactly the given one: only asked where <see cref="IsAscii"/>.</summary>
    /// <param name="ordinal">An ordinal out of <see cref="EntryIn"/>.</param>
    /// <param name="utf8">The name looked for, in UTF-8.</param>
    bool IsName(int ordinal, ReadOnlySpan<byte> utf8);

    /// <summary>The row that a name with an ordinal leads to.</summary>
    /// <param name="ordinal">At least 0 and less than <see cref="Count"/>.</param>
    int RowOf(int ordinal);

    /// <summary>The name with an ordinal, for messages; null where there is none. It may be made anew at each call.</summary>
    /// <param name="ordinal">At least 0 and less than <see cref="Count"/>.</param>
    string? NameAt(int ordinal);
}
