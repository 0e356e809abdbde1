using System.Globalization;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>Writes numbers in the one way that all spellings share: <c>1</c> for <c>1.0</c>, <c>01</c> and <c>1e0</c>.</summary>
internal static class PlainNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Dividing by it drops the zeros at the end.
    private const decimal One = 1.000000000000000000000000000000m;

    /// <summary>A number by the digits that its author wrote, since several long numbers are one floating-point number.</summary>
    public static string Of(CellValue number) => (number.Exact / One ?? Parse(number.Text, number.Number)) is { } exact
        ? exact.ToString(CultureInfo.InvariantCulture)
        : number.Number.ToString("R", CultureInfo.InvariantCulture);

    // Very small numbers would become 0. Zeros at the end are dropped first: with them, the conversion is not exact.
    private static decimal? Parse(string digits, double number) =>
        decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var exact) && ((double)(exact / One)).Equals(number)
            ? exact / One
            : null;
}
