using System.Globalization;
using System.Text;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes whole numbers of 32 bits as one literal, which the runtime library's <c>PackedNumbers</c> reads.</summary>
internal static class NumberPacking
{
    // An element of an array costs the compiler about 700 bytes, and the SDK's analyzers their time. Up to here that is little, people may
    // want to read the numbers, and reading an element is faster.
    private const int MostRowsInArrays = 16_384;
    private const int BitsPerDigit = 7;

    /// <summary>Whether the columns of an entity are packed.</summary>
    public static bool IsWorthwhile(int rowCount, Target target) => rowCount > MostRowsInArrays && target.HasUtf8Literals;

    /// <summary>The expression for the numbers.</summary>
    public static string Pack(IReadOnlyCollection<long> numbers)
    {
        var least = numbers.Count == 0 ? 0 : numbers.Min();
        var greatest = numbers.Count == 0 ? 0 : numbers.Max();
        var width = WidthOf((ulong)(greatest - least));
        var digits = new StringBuilder(numbers.Count * width);
        foreach (var number in numbers)
        {
            var rest = (ulong)(number - least);
            for (var digit = 0; digit < width; digit++, rest >>= BitsPerDigit)
            {
                digits.Append((char)(rest & 0x7F));
            }
        }

        return "new " + RuntimeNames.PackedNumbers + "(" + CSharpText.Literal(digits.ToString()) + "u8, "
            + width.ToString(CultureInfo.InvariantCulture) + ", " + NumberStorage.Literal(least) + ")";
    }

    private static int WidthOf(ulong greatest)
    {
        var width = 1;
        while ((greatest >>= BitsPerDigit) > 0)
        {
            width++;
        }

        return width;
    }
}
