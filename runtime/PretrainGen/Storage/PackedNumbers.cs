using System.Buffers.Binary;
using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// Whole numbers as one text: each has the same count of digits, of 7 bits, the least significant first. A large table compiles with less
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

    /// <summary>How many numbers there are.</summary>
    public int Count => (_digits.Length - MaxDigits + width) / width;

    /// <summary>One number.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public long this[int index]
    {
        get
        {
            // Eight digits at once, those of the numbers behind taken away; then neighbours close up: digits, pairs and fours. The width is
            // a constant where numbers are read, so short ones are spared steps.
            var bits = BinaryPrimitives.ReadUInt64LittleEndian(_digits.Slice(index * width))
                & (ulong.MaxValue >> (BitsPerByte * (MaxDigits - width)));
            if (width > 1)
                bits = (bits & 0x007F_007F_007F_007F) | ((bits & 0x7F00_7F00_7F00_7F00) >> (BitsPerByte - BitsPerDigit));
            if (width > 2)
                bits = (bits & 0x0000_3FFF_0000_3FFF) | ((bits & 0x3FFF_0000_3FFF_0000) >> (2 * (BitsPerByte - BitsPerDigit)));
            if (width > 4)
                bits = (bits & 0x0000_0000_0FFF_FFFF) | ((bits & 0x0FFF_FFFF_0000_0000) >> (4 * (BitsPerByte - BitsPerDigit)));
            return unchecked((long)bits + least);
        }
    }

    /// <summary>All numbers, for what is handed out as a span.</summary>
    /// <returns>A new array.</returns>
    /// <exception cref="OverflowException">A number has more than 32 bits.</exception>
    public int[] ToArray()
    {
        var numbers = new int[Count];
        for (var index = 0; index < numbers.Length; index++)
            numbers[index] = checked((int)this[index]);
        return numbers;
    }

    /// <summary>Where a number is found among numbers in ascending order.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Its index, or -1 when it is not there.</returns>
    internal int BinarySearch(long number)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var found = this[middle];
            if (found == number)
                return middle;
            if (found < number)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }
}
