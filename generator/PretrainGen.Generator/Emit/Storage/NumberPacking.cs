using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes whole numbers as one literal, which the runtime library's <c>PackedNumbers</c> makes an array of.</summary>
internal static class NumberPacking
{
    // An element of an array costs the compiler about 700 bytes and 20 microseconds. Up to here that is little, and people may want to
    // read the numbers.
    private const int MostInArrays = 512;
    private const int BitsPerDigit = 7;

    /// <summary>How many digits the library reads at once.</summary>
    private const int MostDigits = 8;

    /// <summary>Whether so many numbers are packed.</summary>
    public static bool IsWorthwhile(int count, Target target) => count > MostInArrays && target.HasUtf8Literals;

    /// <summary>The expression for the numbers; null where they are too far apart.</summary>
    public static PackedNumbers? TryPack(IReadOnlyList<long> numbers)
    {
        var least = numbers.Count == 0 ? 0 : numbers.Min();
        var greatest = numbers.Count == 0 ? 0 : numbers.Max();
        var width = WidthOf(unchecked((ulong)(greatest - least)));
        return width > MostDigits ? null : new PackedNumbers(Digits(numbers, least, width), width, least);
    }

    private static IEnumerable<char> Digits(IReadOnlyList<long> numbers, long least, int width)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var rest = unchecked((ulong)(numbers[i] - least));
            for (var digit = 0; digit < width; digit++, rest >>= BitsPerDigit)
                yield return (char)(rest & 0x7F);
        }

        // The last number is read like all others: with what stands behind it.
        for (var digit = width; digit < MostDigits; digit++)
            yield return '\0';
    }

    private static int WidthOf(ulong greatest)
    {
        var width = 1;
        while ((greatest >>= BitsPerDigit) > 0)
            width++;

        return width;
    }
}
