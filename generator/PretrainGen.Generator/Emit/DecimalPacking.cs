using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;

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
    public static PackedDecimals? TryPack(IReadOnlyList<string?> literals)
    {
        var fractionDigits = literals.Max(literal => literal is null ? 0 : FractionDigits(literal));
        if (fractionDigits > MostFractionDigits || TryUnits(literals, fractionDigits) is not { } units)
        {
            return null;
        }

        var blank = (units.Min() ?? 1) - 1;
        var packed = NumberPacking.TryPack(Array.ConvertAll(units, number => number ?? blank));
        return packed is null ? null : new PackedDecimals(packed, fractionDigits, blank);
    }

    /// <summary>The numbers in units of the last digit that any has; null where some number is none of these.</summary>
    private static long?[]? TryUnits(IReadOnlyList<string?> literals, int fractionDigits)
    {
        var units = new long?[literals.Count];
        for (var i = 0; i < units.Length; i++)
        {
            if (literals[i] is { } literal)
            {
                units[i] = Units(literal, fractionDigits);
                if (units[i] is null)
                {
                    return null;
                }
            }
        }

        return units;
    }

    private static int FractionDigits(string literal) => literal.IndexOf('.') is var point && point >= 0 ? LengthWithoutSuffix(literal) - point - 1 : 0;

    /// <summary>The number in units of its last digit; null where it is no such number. Zero with a sign is none: as a whole number it has lost it.</summary>
    private static long? Units(string literal, int fractionDigits)
    {
        var isNegative = literal[0] == '-';
        var units = 0L;
        var end = LengthWithoutSuffix(literal);
        for (var i = isNegative ? 1 : 0; i < end; i++)
        {
            if (literal[i] == '.')
            {
                continue;
            }

            units = (units * 10) + literal[i] - '0';
            if (literal[i] is not (>= '0' and <= '9') || units > GreatestExact)
            {
                return null;
            }
        }

        for (var digit = FractionDigits(literal); digit < fractionDigits && units <= GreatestExact; digit++)
        {
            units *= 10;
        }

        return units > GreatestExact || (units == 0 && isNegative) ? null : isNegative ? -units : units;
    }

    private static int LengthWithoutSuffix(string literal)
    {
        var length = literal.Length;
        while (length > 0 && literal[length - 1] == 'd')
        {
            length--;
        }

        return length;
    }
}
