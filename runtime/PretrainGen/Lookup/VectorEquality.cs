#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PretrainGen;

/// <summary>
/// Compares names block by block. Blocks overlap, so that no name has a remainder to go through and few branches depend on its length; and
/// all are compared before anything is decided, because names that get here are mostly equal: their hashes are.
/// </summary>
internal static class VectorEquality
{
    private const int BlockLength = 8;
    private const int HalfLength = 4;
    private const int LongBlockLength = 16;

    private const ushort CaseBit = 0x20;
    private const ushort NonAsciiBits = 0xFF80;

    /// <summary>Whether two names of one length are equal.</summary>
    /// <typeparam name="TUnit"><see cref="byte"/> or <see cref="char"/>.</typeparam>
    /// <param name="text">The stored name. Each byte is the character that has its number.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether upper and lower case of ASCII letters are equal.</param>
    /// <param name="isAscii">Whether the stored name is ASCII; and when ignoring case, the name looked for too.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<char> name, bool ignoreCase, out bool isAscii)
        where TUnit : unmanaged
    {
        ref var stored = ref MemoryMarshal.GetReference(text);
        ref var given = ref MemoryMarshal.GetReference(name);
        Vector128<ushort> bits, difference;
        if (name.Length >= BlockLength)
        {
            var last = name.Length - BlockLength;
            Vector128<ushort> firstStored = ReadBlock(ref stored, 0), firstGiven = ReadBlock(ref given, 0);
            Vector128<ushort> lastStored = ReadBlock(ref stored, last), lastGiven = ReadBlock(ref given, last);
            bits = Bits(firstStored, firstGiven, ignoreCase) | Bits(lastStored, lastGiven, ignoreCase);
            difference = Difference(firstStored, firstGiven, ignoreCase) | Difference(lastStored, lastGiven, ignoreCase);
            for (var at = BlockLength; at < last; at += BlockLength)
            {
                Vector128<ushort> nextStored = ReadBlock(ref stored, at), nextGiven = ReadBlock(ref given, at);
                bits |= Bits(nextStored, nextGiven, ignoreCase);
                difference |= Difference(nextStored, nextGiven, ignoreCase);
            }
        }
        else
        {
            var shortStored = ReadShort(ref stored, name.Length);
            var shortGiven = ReadShort(ref given, name.Length);
            bits = Bits(shortStored, shortGiven, ignoreCase);
            difference = Difference(shortStored, shortGiven, ignoreCase);
        }
        isAscii = (bits & Vector128.Create(NonAsciiBits)) == Vector128<ushort>.Zero;
        return difference == Vector128<ushort>.Zero;
    }

    /// <summary>Whether two names of one length are exactly equal.</summary>
    /// <typeparam name="TUnit"><see cref="byte"/> or <see cref="char"/>.</typeparam>
    /// <param name="text">The stored name. Each byte is the character that has its number.</param>
    /// <param name="name">The name looked for.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<char> name)
        where TUnit : unmanaged
    {
        ref var stored = ref MemoryMarshal.GetReference(text);
        ref var given = ref MemoryMarshal.GetReference(name);
        if (name.Length >= LongBlockLength)
        {
            var last = name.Length - LongBlockLength;
            var difference = (ReadLongBlock(ref stored, 0) ^ ReadLongBlock(ref given, 0))
                | (ReadLongBlock(ref stored, last) ^ ReadLongBlock(ref given, last));
            for (var at = LongBlockLength; at < last; at += LongBlockLength)
                difference |= ReadLongBlock(ref stored, at) ^ ReadLongBlock(ref given, at);
            return difference == Vector256<ushort>.Zero;
        }
        if (name.Length >= BlockLength)
        {
            var last = name.Length - BlockLength;
            return ((ReadBlock(ref stored, 0) ^ ReadBlock(ref given, 0)) | (ReadBlock(ref stored, last) ^ ReadBlock(ref given, last)))
                == Vector128<ushort>.Zero;
        }
        return ReadShort(ref stored, name.Length) == ReadShort(ref given, name.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Bits(Vector128<ushort> stored, Vector128<ushort> given, bool ignoreCase) =>
        ignoreCase ? stored | given : stored;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Difference(Vector128<ushort> stored, Vector128<ushort> given, bool ignoreCase)
    {
        if (!ignoreCase)
            return stored ^ given;

        // One bit tells the case of a letter, and something else of other characters.
        var letters = Vector128.LessThanOrEqual(
            (stored | Vector128.Create(CaseBit)) - Vector128.Create((ushort)'a'),
            Vector128.Create((ushort)('z' - 'a')));
        return (stored ^ given) & ~(letters & Vector128.Create(CaseBit));
    }

    /// <summary>Reads a name shorter than a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> ReadShort<TUnit>(ref TUnit start, int length)
        where TUnit : unmanaged =>
        length >= HalfLength ? ReadHalves(ref start, length - HalfLength)
        : length > 0 ? Vector128.CreateScalar(ReadThree(ref start, length)).AsUInt16()
        : Vector128<ushort>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> ReadBlock<TUnit>(ref TUnit start, int at)
        where TUnit : unmanaged
    {
        ref var bytes = ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref start, (nint)(uint)at));
        return typeof(TUnit) == typeof(byte)
            ? Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref bytes)).AsByte())
            : Unsafe.ReadUnaligned<Vector128<ushort>>(ref bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> ReadLongBlock<TUnit>(ref TUnit start, int at)
        where TUnit : unmanaged
    {
        ref var bytes = ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref start, (nint)(uint)at));
        return typeof(TUnit) == typeof(byte)
            ? Widen(Unsafe.ReadUnaligned<Vector128<byte>>(ref bytes))
            : Unsafe.ReadUnaligned<Vector256<ushort>>(ref bytes);
    }

    // Reads and widens in one instruction, where there is one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Widen(Vector128<byte> block) =>
        Avx2.IsSupported ? Avx2.ConvertToVector256Int16(block).AsUInt16() : Vector256.WidenLower(block.ToVector256Unsafe());

    /// <summary>Half a block at the start, and half a block further on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> ReadHalves<TUnit>(ref TUnit start, int further)
        where TUnit : unmanaged
    {
        ref var first = ref Unsafe.As<TUnit, byte>(ref start);
        ref var second = ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref start, further));
        return typeof(TUnit) == typeof(byte)
            ? Vector128.WidenLower(
                Vector128.Create(Unsafe.ReadUnaligned<uint>(ref first), Unsafe.ReadUnaligned<uint>(ref second), 0, 0).AsByte())
            : Vector128.Create(Unsafe.ReadUnaligned<ulong>(ref first), Unsafe.ReadUnaligned<ulong>(ref second)).AsUInt16();
    }

    /// <summary>The first, the middle and the last are all the characters of so short a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadThree<TUnit>(ref TUnit start, int length)
        where TUnit : unmanaged =>
        Read(ref start) | (Read(ref Unsafe.Add(ref start, length >> 1)) << 16) | (Read(ref Unsafe.Add(ref start, length - 1)) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read<TUnit>(ref TUnit unit)
        where TUnit : unmanaged => typeof(TUnit) == typeof(byte) ? Unsafe.As<TUnit, byte>(ref unit) : Unsafe.As<TUnit, char>(ref unit);
}
#endif
