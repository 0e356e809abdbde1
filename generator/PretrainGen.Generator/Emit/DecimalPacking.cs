using System.Globalization;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes numbers with a fraction as one literal, which the runtime library's <c>PackedDecimals</c> reads.</summary>
internal static class DecimalPacking
{
    /// <summary>Up to here a power of ten is a double, to the last bit.</summary>
    private const int MostFractionDigits = 22;

    /// <summary>Up to here a whole number is a double, to the last bit.</summary>
    private const long GreatestExact = 1L << 53;

    /// <summary>The expression for the numbers; null where some number is not plain digits, or has too many of them to be rounded only once.</summary>
    /// <param name="literals">The numbers as C# writes them; null for a blank cell.</param>
    public static string? TryPack(IReadOnlyList<string?> literals)
    {
        var fractionDigits = literals.Max(literal => literal is null ? 0 : FractionDigits(literal));
        if (fractionDigits > MostFractionDigits)
        {
            return null;
        }

        var numbers = literals.Select(literal => literal is null ? null : Units(literal, fractionDigits)).ToList();
        if (numbers.Where((number, i) => number is null && literals[i] is not null).Any())
        {
            return null;
        }

        var blank = numbers.Min() - 1 ?? 0;
        var packed = NumberPacking.TryPack(numbers.Select(number => number ?? blank).ToList());
        return packed is null
            ? null
            : "new " + RuntimeNames.PackedDecimals + "(" + packed + ", 1e" + fractionDigits.ToString(CultureInfo.InvariantCulture) + ", " + NumberStorage.Literal(blank) + ")";
    }

    private static int FractionDigits(string literal) => literal.IndexOf('.') is var point && point >= 0 ? WithoutSuffix(literal).Length - point - 1 : 0;

    /// <summary>The number in units of its last digit; null where it is no such number. Zero with a sign is none: as a whole number it has lost it.</summary>
    private static long? Units(string literal, int fractionDigits)
    {
        var digits = WithoutSuffix(literal).Replace(".", "") + new string('0', fractionDigits - FractionDigits(literal));
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var units)
            && units is >= -GreatestExact and <= GreatestExact
            && !(units == 0 && digits[0] == '-')
                ? units
                : null;
    }

    private static string WithoutSuffix(string literal) => literal.TrimEnd('d');
}
