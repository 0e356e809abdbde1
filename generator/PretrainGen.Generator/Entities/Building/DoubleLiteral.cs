using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Writes the author's digits as C# has them. Other than digits are the names of the standard.</summary>
internal static class DoubleLiteral
{
    /// <summary>What a faulty cell reads as where there has to be a number.</summary>
    public const string Zero = "0d";

    public static ColumnData Of(ColumnData data) => data switch
    {
        TextData texts => new TextData(texts.Values.Select(digits => digits is null ? null : Of(digits)).ToEquatableArray()),
        ListData lists => lists with { Items = Of(lists.Items) },
        _ => data,
    };

    private static string Of(string digits) => digits switch
    {
        "NaN" => "double.NaN",
        "INF" => "double.PositiveInfinity",
        "-INF" => "double.NegativeInfinity",
        _ => Finite(digits),
    };

    private static string Finite(string value)
    {
        var digits = value.TrimStart('+');
        var exponent = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? digits : digits.Substring(0, exponent);
        mantissa = mantissa.StartsWith("-.", StringComparison.Ordinal) ? "-0" + mantissa.Substring(1) : mantissa;
        mantissa = mantissa.StartsWith(".", StringComparison.Ordinal) ? "0" + mantissa : mantissa;
        mantissa = mantissa.TrimEnd('.');
        return mantissa + (exponent < 0 ? "" : digits.Substring(exponent)) + "d";
    }
}
