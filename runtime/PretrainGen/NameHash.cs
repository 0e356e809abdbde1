using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>
/// The hash of a name and the arithmetic that leads from it to a slot. The generator and this library compile this same file, so that an
/// index fitted while a project compiles is read the same way on every runtime: nothing here asks the runtime for Unicode data.
/// </summary>
internal static class NameHash
{
    /// <summary>The reach of a hash that reads the whole name.</summary>
    public const int Whole = 0;

    /// <summary>The reach of half a block, for tables of short names such as codes: it has no slow path for three letters.</summary>
    public const int HalfBlock = 2;

    /// <summary>How many code units a block has. Any other reach is a multiple of it.</summary>
    public const int BlockLength = 4;

    /// <summary>The longest reach that is not <see cref="Whole"/>.</summary>
    public const int LongestReach = 4 * BlockLength;

    private const ulong NonAsciiBits = 0xFF80_FF80_FF80_FF80;
    private const ulong CaseBits = 0x2020_2020_2020_2020;

    private const ulong LeftFactor = 0xA076_1D64_78BD_642F;
    private const ulong RightFactor = 0xE703_7ED1_A0B4_28DB;

    /// <summary>Fits into an instruction.</summary>
    private const int LengthFactor = 0x7F4A_7C15;

    private const ulong MixFactor = 0x5851_F42D_4C95_7F2D;

    /// <summary>Hashes a name. Two names that are equal, also ignoring case, have the same hash.</summary>
    /// <param name="name">The name.</param>
    /// <param name="seed">Chosen by the index: an odd number. Another one gives another hash. It is multiplied last, so that the high bits are good; of the lowest no use is made.</param>
    /// <param name="reach">
    /// How many code units count from the start of the name, and as many from its end: a multiple of <see cref="BlockLength"/> up to
    /// <see cref="LongestReach"/>, or <see cref="Whole"/>. It is a constant of the index, and what does not depend on the name is decided
    /// when the look-up is compiled to machine code.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed, int reach)
    {
        if (reach == HalfBlock)
            return ComputeHalf(name, seed);
        if (name.Length < BlockLength)
            return ComputeShort(name, seed);
        if (!BitConverter.IsLittleEndian)
            return ComputeFolding(name, seed, reach);
        if (reach == Whole)
            return ComputeWhole(name, seed);

        // ASCII takes the lower half of a code unit, so that two blocks go into one word. Blocks overlap where a name is short: no branch
        // depends on its length. What depends on the reach is decided while compiling to machine code.
        var last = name.Length - BlockLength;
        ulong left = ReadBlock(name, 0), right = ReadBlock(name, last);
        var bits = left | right;
        var hash = Mix(OfLength(name), Pack(left, right));
        if (reach > BlockLength)
        {
            var at = Least(BlockLength, last);
            (left, right) = (ReadBlock(name, at), ReadBlock(name, last - at));
            bits |= left | right;
            hash = Mix(hash, Pack(left, right));
        }
        if (reach > 2 * BlockLength)
        {
            var at = Least(2 * BlockLength, last);
            (left, right) = (ReadBlock(name, at), ReadBlock(name, last - at));
            bits |= left | right;
            hash = Mix(hash, Pack(left, right));
        }
        if (reach > 3 * BlockLength)
        {
            var at = Least(3 * BlockLength, last);
            (left, right) = (ReadBlock(name, at), ReadBlock(name, last - at));
            bits |= left | right;
            hash = Mix(hash, Pack(left, right));
        }
        return (bits & NonAsciiBits) == 0 ? hash * seed : ComputeFolding(name, seed, reach);
    }

    /// <summary>The hash of all of a name: pairs of blocks, from both ends to the other one.</summary>
    private static ulong ComputeWhole(ReadOnlySpan<char> name, ulong seed)
    {
        var last = name.Length - BlockLength;
        var bits = 0UL;
        var hash = OfLength(name);
        for (var start = 0; start < name.Length; start += 2 * BlockLength)
        {
            var at = Least(start / 2, last);
            ulong left = ReadBlock(name, at), right = ReadBlock(name, last - at);
            bits |= left | right;
            hash = Mix(hash, Pack(left, right));
        }
        return (bits & NonAsciiBits) == 0 ? hash * seed : ComputeFolding(name, seed, Whole);
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
        var start = (uint)(hash >> 32);
        var stride = (uint)(hash >> 21) | 1;
        return (int)(start + ((uint)displacement * stride)) & (slotCount - 1);
    }

    /// <summary>What stands in a slot: in the low bits which name it is, in those above the bits of the name's hash.</summary>
    /// <param name="hash">The name's hash.</param>
    /// <param name="low">The low bits.</param>
    /// <param name="lowMask">Which bits these are.</param>
    public static int Entry(ulong hash, uint low, uint lowMask) => (int)(((uint)(hash >> 32) & ~lowMask) | low);

    /// <summary>Whether a slot may hold the name with a hash; where not, it is in no slot.</summary>
    /// <param name="entry">What stands in the slot.</param>
    /// <param name="hash">The hash of the name looked for.</param>
    /// <param name="lowMask">The low bits, which are not the hash's.</param>
    public static bool MayBe(int entry, ulong hash, uint lowMask) => ((uint)entry ^ (uint)(hash >> 32)) <= lowMask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ComputeHalf(ReadOnlySpan<char> name, ulong seed)
    {
        if (name.Length < HalfBlock || !BitConverter.IsLittleEndian)
            return ComputeHalfFolding(name, seed);
        ulong left = ReadHalf(name, 0), right = ReadHalf(name, name.Length - HalfBlock);
        return ((left | right) & NonAsciiBits) == 0 ? Mix(OfLength(name), Pack(left, right)) * seed : ComputeHalfFolding(name, seed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong ComputeHalfFolding(ReadOnlySpan<char> name, ulong seed)
    {
        if (name.Length < HalfBlock)
            return ComputeShort(name, seed);
        var last = name.Length - HalfBlock;
        var left = FoldAt(name, 0) | (FoldAt(name, 1) << 16);
        var right = FoldAt(name, last) | (FoldAt(name, last + 1) << 16);
        return Mix(OfLength(name), PackFolded(left, right) | (CaseBits << 32)) * seed;
    }

    /// <summary>Two blocks of ASCII in one word, without case.</summary>
    private static ulong Pack(ulong left, ulong right) => (left ^ (right << 8)) | CaseBits;

    /// <summary>The lesser of two numbers that are not negative; <see cref="Math.Min(int, int)"/> becomes a branch.</summary>
    private static int Least(int left, int right)
    {
        var difference = left - right;
        return right + (difference & (difference >> 31));
    }

    /// <summary>The hash of a name of at least a block, whatever its characters, the reach and the byte order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong ComputeFolding(ReadOnlySpan<char> name, ulong seed, int reach)
    {
        var last = name.Length - BlockLength;
        var pairs = reach == Whole ? (name.Length + (2 * BlockLength) - 1) / (2 * BlockLength) : reach / BlockLength;
        var hash = OfLength(name);
        for (var pair = 0; pair < pairs; pair++)
        {
            var at = Least(pair * BlockLength, last);
            hash = Mix(hash, PackFolded(FoldBlock(name, at), FoldBlock(name, last - at)));
        }
        return hash * seed;
    }

    /// <summary>The hash of a name shorter than a block: the first, the middle and the last are all its characters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong ComputeShort(ReadOnlySpan<char> name, ulong seed)
    {
        if (name.IsEmpty)
            return 0;
        int middle = name.Length >> 1, last = name.Length - 1;
        var block = FoldAt(name, 0) | (FoldAt(name, middle) << 16) | (FoldAt(name, last) << 32);
        return Mix(OfLength(name), block) * seed;
    }

    /// <summary>Two blocks in one word: the same as <see cref="Pack"/> for ASCII, and nothing lost of other characters.</summary>
    private static ulong PackFolded(ulong left, ulong right) =>
        (left ^ (right << 8)) + ((left & NonAsciiBits) * LeftFactor) + ((right & NonAsciiBits) * RightFactor);

    private static ulong OfLength(ReadOnlySpan<char> name) => (ulong)((long)name.Length * LengthFactor);

    /// <summary>Takes a word into the hash. Each step can be undone, so no word is lost; what high bits know, low ones come to know.</summary>
    private static ulong Mix(ulong hash, ulong word)
    {
        hash = (hash ^ word) * MixFactor;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadBlock(ReadOnlySpan<char> name, int at) =>
#if NET
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(name), (nint)(uint)at)));
#else
        MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(name.Slice(at, BlockLength)));
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ReadHalf(ReadOnlySpan<char> name, int at) =>
#if NET
        Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(name), (nint)(uint)at)));
#else
        MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(name.Slice(at, HalfBlock)));
#endif

    private static ulong FoldBlock(ReadOnlySpan<char> name, int at) =>
        FoldAt(name, at) | (FoldAt(name, at + 1) << 16) | (FoldAt(name, at + 2) << 32) | (FoldAt(name, at + 3) << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FoldAt(ReadOnlySpan<char> name, int at)
    {
        var unit = name[at];
        return unit < '\u0080' ? unit | 0x20U : NameFold.Fold(unit, at == 0 ? '\0' : name[at - 1]);
    }
}
