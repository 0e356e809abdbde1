using System.Buffers.Binary;
using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// Whole numbers as one text: each has the same count of digits, of 7 bits, the least significant first. Many numbers compile with less
/// as one literal than as an array, in which every number is an expression of its own. Only generated code makes them.
/// </summary>
/// <param name="digits">
/// The digits of all numbers, each from 0 to 127; behind them so many more that eight can be read where the last number starts.
/// </param>
/// <param name="width">How many digits a number has, from 1 to 8.</param>
/// <param name="least">What is added to the digits of each number: the least number of all.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PackedNumbers(ReadOnlySpan<byte> digits, int width, long least)
{
    private const int BitsPerDigit = 7;
    private const int MaxDigits = 8;
    private const int BitsPerByte = 8;

    private readonly ReadOnlySpan<byte> _digits = digits;

    private int Count => (_digits.Length - MaxDigits + width) / width;

    /// <summary>The numbers.</summary>
    /// <returns>A new array.</returns>
    /// <exception cref="OverflowException">A number has more than 32 bits.</exception>
    public int[] ToInt32Array()
    {
        var numbers = new int[Count];
        for (var index = 0; index < numbers.Length; index++)
            numbers[index] = checked((int)Number(index));
        return numbers;
    }

    /// <inheritdoc cref="ToInt32Array"/>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer digits than one number has.</exception>
    public long[] ToInt64Array()
    {
        var numbers = new long[Count];
        for (var index = 0; index < numbers.Length; index++)
            numbers[index] = Number(index);
        return numbers;
    }

    /// <summary>
    /// The numbers with a fraction that these are in units of a last digit. The quotient is what its digits would be read as: both
    /// operands are exact, so it is rounded once.
    /// </summary>
    /// <param name="unitsPerOne">How many units make one: a power of ten up to 10^22; the numbers have magnitudes up to 2^53.</param>
    /// <param name="blank">The whole number that represents a missing value, which becomes <see cref="double.NaN"/>.</param>
    /// <returns>A new array.</returns>
    public double[] ToDoubleArray(double unitsPerOne, long blank)
    {
        var numbers = new double[Count];
        for (var index = 0; index < numbers.Length; index++)
            numbers[index] = Number(index) is var number && number == blank ? double.NaN : number / unitsPerOne;
        return numbers;
    }

    private long Number(int index)
    {
        // Eight digits at once, those of the numbers behind taken away; then neighbours close up: digits, pairs and fours.
        var bits = BinaryPrimitives.ReadUInt64LittleEndian(_digits.Slice(index * width))
            & (ulong.MaxValue >> (BitsPerByte * (MaxDigits - width)));
        bits = (bits & 0x007F_007F_007F_007F) | ((bits & 0x7F00_7F00_7F00_7F00) >> (BitsPerByte - BitsPerDigit));
        bits = (bits & 0x0000_3FFF_0000_3FFF) | ((bits & 0x3FFF_0000_3FFF_0000) >> (2 * (BitsPerByte - BitsPerDigit)));
        bits = (bits & 0x0000_0000_0FFF_FFFF) | ((bits & 0x0FFF_FFFF_0000_0000) >> (4 * (BitsPerByte - BitsPerDigit)));
        return unchecked((long)bits + least);
    }
}
