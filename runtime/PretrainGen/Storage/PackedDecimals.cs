using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// Numbers with a fraction as one text, each as the whole number that it is in units of its last digit. The quotient is what the digits
/// would be read as: both operands are exact, so it is rounded once. Only generated code makes them.
/// </summary>
/// <param name="numbers">The whole numbers, of magnitudes up to 2^53.</param>
/// <param name="unitsPerOne">How many units make one: a power of ten up to 10^22.</param>
/// <param name="blank">The whole number that represents a missing value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PackedDecimals(PackedNumbers numbers, double unitsPerOne, long blank)
{
    private readonly PackedNumbers _numbers = numbers;

    /// <summary>One number.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The number, or <see cref="double.NaN"/> for a missing value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public double this[int index] => _numbers[index] is var number && number == blank ? double.NaN : number / unitsPerOne;
}
