using System.Globalization;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes numbers with a fraction as one literal, which the runtime library's <c>PackedDecimals</c> reads.</summary>
internal static class DecimalPacking
{
    private const NumberStyles PlainDigits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int ScaleShift = 16;

    /// <summary>Up to here a power of ten is a double, to the last bit.</summary>
    private const int MostFractionDigits = 22;

    /// <summary>Up to here a whole number is a double, to the last bit.</summary>
    private const long GreatestExact = 1L << 53;

    /// <summary>
    /// The expression for the numbers; null where some number is not plain digits, or has too many of them to be rounded only once.
    /// </summary>
    /// <param name="literals">The numbers as C# writes them; null for a blank cell.</param>
    public static PackedDecimals? TryPack(IReadOnlyList<string?> literals)
    {
        var numbers = literals.Select(Parse).ToArray();
        var fractionDigits = numbers.Max(FractionDigits);
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)fractionDigits);
        if (fractionDigits > MostFractionDigits || numbers.Any(number => number > GreatestExact * unit || number < -GreatestExact * unit))
        {
            return null;
        }

        var units = Array.ConvertAll(numbers, number => number is { } value ? decimal.ToInt64(value / unit) : (long?)null);
        var blank = (units.Min() ?? 1) - 1;
        var packed = NumberPacking.TryPack(Array.ConvertAll(units, number => number ?? blank));
        return packed is null ? null : new PackedDecimals(packed, fractionDigits, blank);
    }

    /// <summary>
    /// The number, or the greatest where it is none that can be packed. Zero with a minus is none: as a whole number it has lost it.
    /// </summary>
    private static decimal? Parse(string? literal)
    {
        if (literal is null)
        {
            return null;
        }

        var isPlain = decimal.TryParse(literal.TrimEnd('d'), PlainDigits, CultureInfo.InvariantCulture, out var number);
        return isPlain && !(number == 0 && literal[0] == '-') ? number : decimal.MaxValue;
    }

    private static int FractionDigits(decimal? number) =>
        number is { } value ? (decimal.GetBits(value)[3] >> ScaleShift) & byte.MaxValue : 0;
}
