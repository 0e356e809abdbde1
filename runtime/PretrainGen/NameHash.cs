using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>
/// The hash of a name and the arithmetic that leads from it to a slot. The generator and this library compile this same file, so that an
/// index fitted while a project compiles is read the same way on every runtime: nothing here asks the runtime for Unicode data.
/// </summary>
internal static class NameHash
{
    private const int BlockLength = 4;
    private const ulong NonAsciiBits = 0xFF80_FF80_FF80_FF80;
    private const ulong AsciiCaseBits = 0x0020_0020_0020_0020;

    private const ulong LengthFactor = 0x9E37_79B9_7F4A_7C15;
    private const ulong BlockKey = 0xA076_1D64_78BD_642F;
    private const ulong FinalKey = 0xE703_7ED1_A0B4_28DB;

    /// <summary>Hashes a name. Two names that are equal, also ignoring case, have the same hash.</summary>
    /// <param name="name">The name.</param>
    /// <param name="seed">Chosen by the index: another seed gives another hash.</param>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        var hash = seed ^ ((ulong)name.Length * LengthFactor);
        if (name.Length < BlockLength)
            return Multiply(hash ^ FoldEach(name, 0, name.Length), FinalKey);

        // The last two blocks overlap what stands before them, so that no name has a remainder to go through.
        var lastBlock = name.Length - BlockLength;
        var lastPair = Math.Max(lastBlock - BlockLength, 0);
        for (var at = 0; at < lastPair; at += 2 * BlockLength)
            hash = Multiply(hash ^ FoldBlock(name, at), BlockKey ^ FoldBlock(name, at + BlockLength));
        hash = Multiply(hash ^ FoldBlock(name, lastPair), BlockKey ^ FoldBlock(name, lastBlock));
        return Multiply(hash, FinalKey);
    }

    /// <summary>The bucket of a hash, whose displacement spreads the names of that bucket over free slots.</summary>
    /// <param name="hash">A name's hash.</param>
    /// <param name="bucketCount">A power of two.</param>
    public static int Bucket(ulong hash, int bucketCount) => (int)(hash >> 43) & (bucketCount - 1);

    /// <summary>The slot of a hash: a walk with a stride of its own, as far as its bucket's displacement says.</summary>
    /// <param name="hash">A name's hash.</param>
    /// <param name="displacement">The displacement of the hash's bucket.</param>
    /// <param name="slotCount">A power of two. The stride is odd, so that the walk visits every slot.</param>
    public static int Slot(ulong hash, int displacement, int slotCount)
    {
        var start = (uint)hash;
        var stride = (uint)(hash >> 21) | 1;
        return (int)(start + ((uint)displacement * stride)) & (slotCount - 1);
    }

    private static ulong FoldBlock(ReadOnlySpan<char> name, int at)
    {
        var block = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(name.Slice(at, BlockLength)));
        return (block & NonAsciiBits) == 0 && BitConverter.IsLittleEndian
            ? block | AsciiCaseBits
            : FoldEach(name, at, BlockLength);
    }

    private static ulong FoldEach(ReadOnlySpan<char> name, int at, int count)
    {
        var block = 0UL;
        for (var i = 0; i < count; i++)
        {
            var folded = NameFold.Fold(name[at + i], at + i == 0 ? '\0' : name[at + i - 1]);
            block |= (ulong)folded << (16 * i);
        }
        return block;
    }

    /// <summary>Multiplies to 128 bits and folds both halves together: every bit of the result hangs on every bit given.</summary>
    private static ulong Multiply(ulong left, ulong right)
    {
#if NET
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
#else
        ulong leftLow = (uint)left, leftHigh = left >> 32, rightLow = (uint)right, rightHigh = right >> 32;
        var middle = (leftHigh * rightLow) + ((leftLow * rightLow) >> 32);
        var carried = (leftLow * rightHigh) + (uint)middle;
        var high = (leftHigh * rightHigh) + (middle >> 32) + (carried >> 32);
        return high ^ unchecked(left * right);
#endif
    }
}
