using System.Runtime.CompilerServices;

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
    public const int HalfBlock = HashBlocks.HalfBlockLength;

    /// <summary>How many code units a block has. Any other reach is a multiple of it.</summary>
    public const int BlockLength = HashBlocks.BlockLength;

    /// <summary>The longest reach that is not <see cref="Whole"/>.</summary>
    public const int LongestReach = 4 * BlockLength;

    // Odd numbers that fit into an instruction.
    private const int LengthFactor = 0x7F4A_7C15;
    private const int FirstFactor = 0x5D3C_B6A9;
    private const int SecondFactor = 0x6B43_A9B5;
    private const int ThirdFactor = 0x4F1B_BCDD;
    private const int FourthFactor = 0x7A1D_E6C3;

    private const ulong MixFactor = 0x5851_F42D_4C95_7F2D;

    private const int StepBits = 8;

    /// <summary>Hashes a name. Two names that are equal, also ignoring case, have the same hash.</summary>
    /// <param name="name">The name.</param>
    /// <param name="seed">
    /// Chosen by the index: an odd number. Another one gives another hash. It is multiplied last, so that the high bits are good; of the
    /// lowest no use is made.
    /// </param>
    /// <param name="skip">
    /// How many code units of either end count for nothing. Names that differ in their middle only are told apart there.
    /// </param>
    /// <param name="reach">
    /// How many code units of either half count: a multiple of <see cref="BlockLength"/> up to <see cref="LongestReach"/>, whose blocks are
    /// spread evenly from the end of the name to its middle, or are side by side where some are skipped; the <see cref="HalfBlock"/> at the
    /// end; or <see cref="Whole"/>, which has nothing to skip. Both are constants of the index, and what does not depend on the name is
    /// decided when the look-up is compiled to machine code.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed, int skip, int reach)
    {
        if (!IsReadByBlocks(name, reach))
            return ComputeFolding(name, seed, skip, reach);
        var hash = OfBlocks(name, skip, reach, out var bits);
        return HashBlocks.IsAscii(bits) ? hash * seed : ComputeFolding(name, seed, skip, reach);
    }

    /// <summary>
    /// The same for names of ASCII, in UTF-16 or UTF-8, that <see cref="IsReadByBlocks"/>. Of another name it is any hash: where all names
    /// of an index are ASCII, that one is none of them whatever it leads to.
    /// </summary>
    /// <inheritdoc cref="Compute"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ComputeAscii<TUnit>(ReadOnlySpan<TUnit> name, ulong seed, int skip, int reach)
        where TUnit : unmanaged => OfBlocks(name, skip, reach, out _) * seed;

    /// <summary>
    /// Whether a name is long enough for its blocks. On a machine that has the bytes of a number in another order, none is.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="reach">The reach of the hash.</param>
    public static bool IsReadByBlocks<TUnit>(ReadOnlySpan<TUnit> name, int reach)
        where TUnit : unmanaged => BitConverter.IsLittleEndian && HasBlock(name.Length, reach);

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

    /// <summary>What is stored in a slot: in the low bits which name it is, in those above the bits of the name's hash.</summary>
    /// <param name="hash">The name's hash.</param>
    /// <param name="low">The low bits.</param>
    /// <param name="lowMask">Which bits these are.</param>
    public static int Entry(ulong hash, uint low, uint lowMask) => (int)(((uint)(hash >> 32) & ~lowMask) | low);

    /// <summary>Whether a slot may hold the name with a hash; where not, it is in no slot.</summary>
    /// <param name="entry">What is stored in the slot.</param>
    /// <param name="hash">The hash of the name looked for.</param>
    /// <param name="lowMask">The low bits, which are not the hash's.</param>
    public static bool MayBe(int entry, ulong hash, uint lowMask) => ((uint)entry ^ (uint)(hash >> 32)) <= lowMask;

    private static bool HasBlock(int length, int reach) => length >= (reach == HalfBlock ? HalfBlock : BlockLength);

    /// <summary>
    /// The hash of a name by its blocks, before the seed. Blocks overlap where a name is short, so that no branch depends on its length;
    /// and the products of a sum wait for no other, as those of a chain would.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="skip">How many code units of either end count for nothing.</param>
    /// <param name="reach">How many of either half count.</param>
    /// <param name="bits">Which bits the code units have that were read.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfBlocks<TUnit>(ReadOnlySpan<TUnit> name, int skip, int reach, out ulong bits)
        where TUnit : unmanaged
    {
        if (reach == Whole)
            return OfAllBlocks(name, out bits);

        bits = 0;
        var sum = OfLength(name.Length);
        if (reach == HalfBlock)
            return Finish(sum + (HashBlocks.ReadHalves(name, ref bits) * FirstFactor));

        var last = name.Length - BlockLength;
        sum += HashBlocks.Read(name, StartOf(0, last, skip, reach), ref bits) * FirstFactor;
        if (reach > BlockLength)
            sum += HashBlocks.Read(name, StartOf(1, last, skip, reach), ref bits) * SecondFactor;
        if (reach > 2 * BlockLength)
            sum += HashBlocks.Read(name, StartOf(2, last, skip, reach), ref bits) * ThirdFactor;
        if (reach > 3 * BlockLength)
            sum += HashBlocks.Read(name, StartOf(3, last, skip, reach), ref bits) * FourthFactor;
        return Finish(sum);
    }

    /// <summary>The same for all of a name, from both ends to the other one.</summary>
    private static ulong OfAllBlocks<TUnit>(ReadOnlySpan<TUnit> name, out ulong bits)
        where TUnit : unmanaged
    {
        bits = 0;
        var last = name.Length - BlockLength;
        var hash = OfLength(name.Length);
        for (var start = 0; start < name.Length; start += 2 * BlockLength)
            hash = Mix(hash, HashBlocks.Read(name, Least(start / 2, last), ref bits));
        return hash;
    }

    /// <summary>The hash of a name whatever its length, its characters, the reach and the byte order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong ComputeFolding(ReadOnlySpan<char> name, ulong seed, int skip, int reach)
    {
        if (name.IsEmpty)
            return 0;
        var sum = OfLength(name.Length);
        if (!HasBlock(name.Length, reach))
            return Finish(sum + (HashBlocks.FoldFew(name) * FirstFactor)) * seed;
        if (reach == HalfBlock)
            return Finish(sum + (HashBlocks.FoldHalves(name) * FirstFactor)) * seed;

        var last = name.Length - BlockLength;
        if (reach == Whole)
        {
            for (var start = 0; start < name.Length; start += 2 * BlockLength)
                sum = Mix(sum, HashBlocks.Fold(name, Least(start / 2, last)));
            return sum * seed;
        }
        for (var pair = 0; pair < reach / BlockLength; pair++)
            sum += HashBlocks.Fold(name, StartOf(pair, last, skip, reach)) * FactorOf(pair);
        return Finish(sum) * seed;
    }

    /// <summary>Where a block starts; the other one of its pair is as far from the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StartOf(int pair, int last, int skip, int reach) =>
        skip == 0 ? (int)(((uint)last * (uint)(pair * StepOf(reach))) >> StepBits) : Least(skip + (pair * BlockLength), last);

    /// <summary>
    /// How far it is from a block to the next, in 256ths of the way from the first one to the last: names of up to twice the reach are read
    /// without a gap.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StepOf(int reach) => reach switch
    {
        2 * BlockLength => 96,
        3 * BlockLength => 55,
        _ => 39,
    };

    private static ulong FactorOf(int pair) => pair switch
    {
        0 => FirstFactor,
        1 => SecondFactor,
        2 => ThirdFactor,
        _ => FourthFactor,
    };

    /// <summary>The lesser of two numbers that are not negative; <see cref="Math.Min(int, int)"/> becomes a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Least(int left, int right)
    {
        var difference = left - right;
        return right + (difference & (difference >> 31));
    }

    private static ulong OfLength(int length) => (ulong)((long)length * LengthFactor);

    /// <summary>Takes a word into a hash whose words may be any number. Each step can be undone, so no word is lost.</summary>
    private static ulong Mix(ulong hash, ulong word) => Finish((hash ^ word) * MixFactor);

    /// <summary>What high bits know, low ones come to know.</summary>
    private static ulong Finish(ulong sum) => sum ^ (sum >> 32);
}
