using System.Globalization;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>The value that means blank in an array of floating-point numbers.</summary>
internal static class DoubleStorage
{
    private const string NotANumberLiteral = "double.NaN";

    private static readonly (string Literal, double Value)[] Extremes =
    [
        ("double.MinValue", double.MinValue),
        ("double.MaxValue", double.MaxValue),
        ("double.Epsilon", double.Epsilon),
    ];

    /// <summary>What stands for a blank cell wherever no cell is it itself.</summary>
    public static Code NotANumber { get; } = Code.Number(NotANumberLiteral);

    /// <summary>The usual sign for no number; where a cell is that, an extreme that no cell has.</summary>
    public static Code BlankOf(TextData numbers)
    {
        if (!numbers.Values.Contains(NotANumberLiteral))
            return NotANumber;

        var used = new HashSet<double>(numbers.Values.OfType<string>().Select(Parse));
        return Extremes.FirstOrDefault(extreme => !used.Contains(extreme.Value)).Literal is { } free ? Code.Number(free) : NotANumber;
    }

    private static double Parse(string literal) =>
        double.TryParse(literal.TrimEnd('d'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
