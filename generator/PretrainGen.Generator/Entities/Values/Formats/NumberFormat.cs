using System.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>How the numbers of a column are written, in the terms in which a field of a schema says it.</summary>
/// <param name="GroupChar">What separates groups of digits; null where nothing does.</param>
/// <param name="DecimalChar">What is before the decimals.</param>
/// <param name="Unit">The currency or unit that is beside each number; "" where numbers are bare.</param>
internal sealed record NumberFormat(char? GroupChar, char DecimalChar, string Unit)
{
    /// <summary>Whether a number is alone in its cell.</summary>
    public bool BareNumber => Unit.Length == 0;

    /// <summary>Whether the numbers are amounts of money.</summary>
    public bool IsMoney => Units.IsCurrency(Unit);

    /// <summary>The number as every machine writes it; null where the text holds none in this format.</summary>
    public string? Digits(string text) =>
        WrittenNumber.Of(text) is { } number && (number.Unit == Unit || IsBareZero(number)) ? Digits(number) : null;

    // Nothing has no currency: $12, 0, $7.
    private static bool IsBareZero(WrittenNumber number) => number is { Unit: "", Body: "0" };

    private string? Digits(WrittenNumber number)
    {
        var (body, point) = (number.Body, number.Body.IndexOf(DecimalChar));
        var whole = point < 0 ? body : body.Substring(0, point);
        var decimals = point < 0 ? "" : body.Substring(point + 1);
        if (!decimals.All(AsciiChars.IsDigit) || DigitGroups.Join(whole, GroupChar) is not { } digits)
            return null;

        var text = new StringBuilder(number.IsNegative ? "-" : "").Append(digits.Length == 0 ? "0" : digits);
        return (decimals.Length == 0 ? text : text.Append('.').Append(decimals)).ToString();
    }
}
