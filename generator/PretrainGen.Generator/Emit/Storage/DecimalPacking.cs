using System.Globalization;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes numbers with a fraction as one literal, which the runtime library's <c>PackedNumbers</c> makes an array of.</summary>
internal static class DecimalPacking
{
    private const NumberStyles PlainDigits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

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
        var fractionDigits = literals.Max(FractionDigits);
        if (fractionDigits > MostFractionDigits || Units(literals, fractionDigits) is not { } units)
            return null;

        var blank = (units.Min() ?? 1) - 1;
        var packed = NumberPacking.TryPack(Array.ConvertAll(units, number => number ?? blank));
        return packed is null ? null : new PackedDecimals(packed, fractionDigits, blank);
    }

    /// <summary>The numbers in units of the last digit that any has; null where some number cannot be packed.</summary>
    private static long?[]? Units(IReadOnlyList<string?> literals, int fractionDigits)
    {
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)fractionDigits);
        var max = GreatestExact * unit;
        var units = new long?[literals.Count];
        for (var i = 0; i < units.Length; i++)
        {
            if (literals[i] is not { } literal)
                continue;
            if (Parse(literal) is not { } number || number > max || number < -max)
                return null;
            units[i] = decimal.ToInt64(number / unit);
        }

        return units;
    }

    // Zero with a minus is no such number: as a whole number it has lost it.
    private static decimal? Parse(string literal) =>
        decimal.TryParse(literal.TrimEnd('d'), PlainDigits, CultureInfo.InvariantCulture, out var number)
        && !(number == 0 && literal[0] == '-')
            ? number
            : null;

    private static int FractionDigits(string? literal) =>
        literal?.IndexOf('.') is >= 0 and var point ? literal.Length - point - (literal[literal.Length - 1] == 'd' ? 2 : 1) : 0;
}
