using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>Finds the number in a text that is written with the characters of some country, or with something around it.</summary>
internal sealed class NumberText(SchemaField field)
{
    /// <summary>The decimal character of whole numbers, which have none: their groups may be separated by any.</summary>
    public const string NoDecimals = "";

    private const char Minus = '−';

    private readonly bool _hasDecimals = field.DecimalChar.Length > 0;

    /// <summary>The number as every machine writes it; null where the text holds none.</summary>
    public string? Digits(string text)
    {
        var plain = text.Replace(Minus, '-');
        var bare = field.BareNumber ? plain : WithoutSurroundings(plain);
        if (field.GroupChar is { Length: > 0 } group)
            bare = WithoutGroups(bare, group);

        // A point that is no decimal character here would be taken for one.
        var hasStrayPoint = field.DecimalChar != "." && bare.IndexOf('.') >= 0;
        var digits = _hasDecimals ? bare.Replace(field.DecimalChar, ".") : bare;
        return !hasStrayPoint && digits.Any(AsciiChars.IsDigit) && digits.All(IsPartOfNumber) ? digits : null;
    }

    /// <summary>A number without the characters between its groups; "" where these are not three digits from each other.</summary>
    private string WithoutGroups(string written, string group)
    {
        // All spaces are alike, and so are all apostrophes: which of them is written depends on the program.
        var number = group is " " or "'" ? WrittenNumber.WithOneSeparator(written) : written;
        if (!number.Contains(group))
            return written;

        var start = number[0] is '+' or '-' ? 1 : 0;
        var end = _hasDecimals ? number.IndexOf(field.DecimalChar, StringComparison.Ordinal) : -1;
        end = end < 0 ? number.IndexOfAny(['e', 'E']) : end;
        end = end < start ? number.Length : end;
        var groups = number.Substring(start, end - start).Split([group], StringSplitOptions.None);
        return DigitGroups.AreRight(groups) ? number.Substring(0, start) + string.Concat(groups) + number.Substring(end) : "";
    }

    /// <summary>What stands from the first digit to the last, with the minus before it: <c>95</c> of <c>$ 95 net</c>.</summary>
    private string WithoutSurroundings(string text)
    {
        var start = 0;
        while (start < text.Length && !AsciiChars.IsDigit(text[start]))
            start++;

        var end = EndOfNumber(text);
        while (end > start && !AsciiChars.IsDigit(text[end - 1]))
            end--;

        var number = text.Substring(start, end - start);
        var before = text.Substring(0, start);
        if (_hasDecimals && before.EndsWith(field.DecimalChar, StringComparison.Ordinal))
        {
            number = field.DecimalChar + number;
            before = before.Substring(0, before.Length - field.DecimalChar.Length);
        }

        return before.EndsWith("-", StringComparison.Ordinal) || before.TrimStart().StartsWith("-", StringComparison.Ordinal)
            ? "-" + number
            : number;
    }

    // The digit of km2 belongs to the unit.
    private static int EndOfNumber(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsWhiteSpace(text[end - 1]))
            end--;

        return end > 0 && Units.IsMeasure(text.Substring(end)) ? end : text.Length;
    }

    private static bool IsPartOfNumber(char c) => AsciiChars.IsDigit(c) || c is '+' or '-' or '.' or 'e' or 'E';
}
