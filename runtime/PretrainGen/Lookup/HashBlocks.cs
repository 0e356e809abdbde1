using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>
/// Two blocks of a name in one word, as far from its start as from its end, without case. ASCII takes the lower half of a code unit, so
/// that the other block goes into the upper halves. The generator and this library compile this same file.
/// </summary>
internal static class HashBlocks
{
    /// <summary>How many code units a block has.</summary>
    public const int BlockLength = 4;

    /// <summary>How many code units half a block has.</summary>
    public const int HalfBlockLength = 2;

    private const ulong NonAsciiBits = 0xFF80_FF80_FF80_FF80;
    private const ulong CaseBits = 0x2020_2020_2020_2020;

    private const ulong LeftFactor = 0xA076_1D64_78BD_642F;
    private const ulong RightFactor = 0xE703_7ED1_A0B4_28DB;

    /// <summary>Whether the code units that have these bits are ASCII.</summary>
    public static bool IsAscii(ulong bits) => (bits & NonAsciiBits) == 0;

    /// <summary>Reads two blocks that are ASCII, or says by their bits that they are not.</summary>
    /// <param name="name">A name of at least a block, on a machine that has the least byte of a number first.</param>
    /// <param name="at">Where the first block starts.</param>
    /// <param name="bits">Gets the bits that the code units have.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read<TUnit>(ReadOnlySpan<TUnit> name, int at, ref ulong bits)
        where TUnit : unmanaged
    {
        ulong left = ReadBlock(name, at), right = ReadBlock(name, name.Length - BlockLength - at);
        bits |= left | right;
        return Pack(left, right);
    }

    /// <summary>Reads the first two and the last two code units.</summary>
    /// <inheritdoc cref="Read"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ReadHalves<TUnit>(ReadOnlySpan<TUnit> name, ref ulong bits)
        where TUnit : unmanaged
    {
        ulong left = ReadHalf(name, 0), right = ReadHalf(name, name.Length - HalfBlockLength);
        bits |= left | right;
        return Pack(left, right);
    }

    /// <summary>The same as <see cref="Read"/> for ASCII, and nothing lost of other characters.</summary>
    public static ulong Fold(ReadOnlySpan<char> name, int at) =>
        PackFolded(FoldBlock(name, at), FoldBlock(name, name.Length - BlockLength - at));

    /// <summary>The same as <see cref="ReadHalves"/> for ASCII, and nothing lost of other characters.</summary>
    public static ulong FoldHalves(ReadOnlySpan<char> name)
    {
        var last = name.Length - HalfBlockLength;
        var left = FoldAt(name, 0) | (FoldAt(name, 1) << 16);
        var right = FoldAt(name, last) | (FoldAt(name, last + 1) << 16);
        return PackFolded(left, right) | (CaseBits << 32);
    }

    /// <summary>A name shorter than a block: the first, the middle and the last are all its characters.</summary>
    public static ulong FoldFew(ReadOnlySpan<char> name) =>
        FoldAt(name, 0) | (FoldAt(name, name.Length >> 1) << 16) | (FoldAt(name, name.Length - 1) << 32);

    private static ulong Pack(ulong left, ulong right) => (left ^ (right << 8)) | CaseBits;

    private static ulong PackFolded(ulong left, ulong right) =>
        (left ^ (right << 8)) + ((left & NonAsciiBits) * LeftFactor) + ((right & NonAsciiBits) * RightFactor);

    // A byte of UTF-8 is read as the code unit that has its number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadBlock<TUnit>(ReadOnlySpan<TUnit> name, int at)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(byte)
            ? Widen(ReadAt<TUnit, uint>(name, at, BlockLength))
            : ReadAt<TUnit, ulong>(name, at, BlockLength);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadHalf<TUnit>(ReadOnlySpan<TUnit> name, int at)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(byte)
            ? Widen(ReadAt<TUnit, ushort>(name, at, HalfBlockLength))
            : ReadAt<TUnit, uint>(name, at, HalfBlockLength);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWord ReadAt<TUnit, TWord>(ReadOnlySpan<TUnit> name, int at, int length)
        where TUnit : unmanaged
        where TWord : unmanaged =>
#if NET
        Unsafe.ReadUnaligned<TWord>(ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(name), (nint)(uint)at)));
#else
        MemoryMarshal.Read<TWord>(MemoryMarshal.AsBytes(name.Slice(at, length)));
#endif

    private static ulong Widen(uint bytes)
    {
        var pairs = (bytes | ((ulong)bytes << 16)) & 0x0000_FFFF_0000_FFFF;
        return (pairs | (pairs << 8)) & 0x00FF_00FF_00FF_00FF;
    }

    private static ulong FoldBlock(ReadOnlySpan<char> name, int at) =>
        FoldAt(name, at) | (FoldAt(name, at + 1) << 16) | (FoldAt(name, at + 2) << 32) | (FoldAt(name, at + 3) << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FoldAt(ReadOnlySpan<char> name, int at)
    {
        var unit = name[at];
        return unit < '\u0080' ? unit | 0x20U : CaseFolding.Fold(unit, at == 0 ? '\0' : name[at - 1]);
    }
}
