using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>
/// Letters in the place of digits that look like them: <c>2O21</c>. A program that reads print, or a hand, may have put them there.
/// </summary>
internal static class MisreadDigits
{
    private const string Letters = "OolI";
    private const string Digits = "0011";

    /// <summary>The number that is meant; "" where there is none.</summary>
    public static string Repair(string text)
    {
        if (!text.Any(AsciiChars.IsDigit) || !text.Any(c => Letters.IndexOf(c) >= 0))
            return "";

        var repaired = string.Concat(text.Select(c => Letters.IndexOf(c) is >= 0 and var at ? Digits[at] : c));
        return CellSyntax.IsNumber(repaired) ? repaired : "";
    }
}
