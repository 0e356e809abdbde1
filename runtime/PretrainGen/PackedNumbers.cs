using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// Whole numbers of 32 bits as one text: each has the same count of digits, of 7 bits, the least significant first. A large table compiles with less as one
/// literal than as an array, in which every number is an expression of its own. Only generated code makes them.
/// </summary>
/// <param name="digits">The digits of all numbers, each from 0 to 127.</param>
/// <param name="width">How many digits a number has, from 1 to 5.</param>
/// <param name="least">What is added to the digits of each number: the least number of all.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PackedNumbers(ReadOnlySpan<byte> digits, int width, int least)
{
    private const int BitsPerDigit = 7;

    private readonly ReadOnlySpan<byte> _digits = digits;

    /// <summary>One number.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public int this[int index]
    {
        get
        {
            var digits = _digits.Slice(index * width, width);
            var number = 0u;
            for (var i = digits.Length - 1; i >= 0; i--)
                number = (number << BitsPerDigit) | digits[i];
            return unchecked((int)number + least);
        }
    }
}
