using System.Runtime.CompilerServices;

namespace PretrainGen.Generator.Tables;

/// <summary>Tells the number of the lowest bit, for which the oldest framework has no method.</summary>
internal static class LowestBit
{
    private const int BitsOfFraction = 52;
    private const int Exponent = 0x7FF;
    private const int ExponentOfOne = 1023;

    /// <summary>The number of the lowest bit that is set, from 0.</summary>
    /// <param name="bits">Bits, one of which is set.</param>
    /// <remarks>A bit alone is a power of two, and a floating-point number says which: that takes fewer instructions than a table.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ulong bits) =>
        ((int)(BitConverter.DoubleToInt64Bits((long)(bits & (~bits + 1))) >> BitsOfFraction) & Exponent) - ExponentOfOne;
}
