using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Floating-point numbers: the author's digits, as C# writes them.</summary>
internal sealed class DoubleCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "double";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => BuiltInType.Double;

    /// <inheritdoc/>
    public override ColumnData Stored(ColumnCode column, ColumnData data) =>
        data is TextData texts
            ? new TextData(texts.Values.ConvertAll(digits => digits is null ? null : Literal(digits)))
            : data;

    /// <inheritdoc/>
    public override void WriteConstant(SourceWriter writer, ColumnCode column, string text) =>
        writer.Append($"{Code.Number(Literal(text))}");

    /// <inheritdoc/>
    public override string Describe(string text) => text switch
    {
        "INF" => nameof(double.PositiveInfinity),
        "-INF" => nameof(double.NegativeInfinity),
        _ => Normal(text),
    };

    /// <summary>Digits as C# has them. Other than digits are the names of the standard.</summary>
    private static string Literal(string digits) => digits switch
    {
        "NaN" => "double.NaN",
        "INF" => "double.PositiveInfinity",
        "-INF" => "double.NegativeInfinity",
        _ => Normal(digits) + "d",
    };

    /// <summary>The same digits without a plus, and with one before the point and one after it or none; most are so already.</summary>
    private static string Normal(string value)
    {
        var digits = value.TrimStart('+');
        var exponent = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? digits : digits.Substring(0, exponent);
        mantissa = mantissa.StartsWith("-.", StringComparison.Ordinal) ? "-0" + mantissa.Substring(1) : mantissa;
        mantissa = mantissa.StartsWith(".", StringComparison.Ordinal) ? "0" + mantissa : mantissa;
        mantissa = mantissa.TrimEnd('.');
        return exponent < 0 ? mantissa : mantissa + digits.Substring(exponent);
    }
}
