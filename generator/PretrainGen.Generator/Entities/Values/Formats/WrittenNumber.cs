using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>A number as people write it, taken apart: its sign, its digits with what separates them, and its unit.</summary>
/// <param name="IsNegative">Whether a minus is before it.</param>
/// <param name="Body">From the first digit to the last; every space and apostrophe in it is written in one way.</param>
/// <param name="Unit">The currency before or after it, or the unit after it; "" where there is none.</param>
internal readonly record struct WrittenNumber(bool IsNegative, string Body, string Unit)
{
    /// <summary>What separates groups of digits where a space does.</summary>
    public const char Space = ' ';

    /// <summary>What separates groups of digits where an apostrophe does.</summary>
    public const char Apostrophe = '\'';

    private const int Longest = 48;
    private const int DigitsOfGroup = 3;

    public bool IsMoney => Units.IsCurrency(Unit);

    /// <summary>The number in a text; null where the text is no number, or more than one.</summary>
    public static WrittenNumber? Of(string text)
    {
        var start = FindStart(text);
        if (start < 0 || text.Length > Longest)
            return null;

        var end = FindEnd(text, start);
        if (SplitSign(text.Substring(0, start).Trim()) is not { } before)
            return null;

        var after = text.Substring(end).Trim();
        var isKnown = before.Unit.Length == 0
            ? after.Length == 0 || Units.IsCurrency(after) || Units.IsMeasure(after)
            : after.Length == 0 && Units.IsCurrency(before.Unit);
        return isKnown ? new WrittenNumber(before.IsNegative, BodyOf(text, start, end), before.Unit + after) : null;
    }

    /// <summary>A text with every space and every apostrophe that may separate groups written in one way.</summary>
    public static string WithOneSeparator(string text) => new([.. text.Select(c => Separator(c) ?? c)]);

    // A point or comma before the first digit belongs to the number: .5
    private static int FindStart(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (AsciiChars.IsDigit(text[i]))
                return i > 0 && text[i - 1] is '.' or ',' ? i - 1 : i;
            if (i > DigitsOfGroup + 3)
                return -1;
        }

        return -1;
    }

    private static int FindEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (AsciiChars.IsDigit(text[end]) || IsSeparator(text, end)))
            end++;

        return end;
    }

    private static bool IsSeparator(string text, int index) => index + 1 < text.Length
        && AsciiChars.IsDigit(text[index + 1])
        && (text[index] is '.' or ',' || (Separator(text[index]) is { } && IsGroup(text, index + 1)));

    // The space in "12 345" separates a group, the one in "12 34" two numbers.
    private static bool IsGroup(string text, int start)
    {
        var digits = 0;
        while (start + digits < text.Length && AsciiChars.IsDigit(text[start + digits]))
            digits++;

        return digits == DigitsOfGroup;
    }

    private static char? Separator(char c) => c switch
    {
        '\'' or '’' => Apostrophe,
        ' ' or '\u00A0' or '\u2009' or '\u202F' => Space,
        _ => null,
    };

    private static string BodyOf(string text, int start, int end)
    {
        var body = text.Substring(start, end - start);
        return body.All(c => AsciiChars.IsDigit(c) || c is '.' or ',') ? body : WithOneSeparator(body);
    }

    private static (bool IsNegative, string Unit)? SplitSign(string before)
    {
        if (before.Length == 0)
            return (false, "");

        var isFirst = IsSign(before[0]);
        var isLast = !isFirst && IsSign(before[before.Length - 1]);
        var unit = (isFirst ? before.Substring(1) : isLast ? before.Substring(0, before.Length - 1) : before).Trim();
        var sign = isFirst ? before[0] : isLast ? before[before.Length - 1] : '+';
        return (sign is '-' or '−', unit);
    }

    private static bool IsSign(char c) => c is '+' or '-' or '−';
}
