using System.Globalization;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>A day or a moment in whatever way it is written, as long as it can only be that one, today and tomorrow.</summary>
internal static class AnyDate
{
    private const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
    private const int MostMonths = 12;
    private const int DigitsOfYear = 4;
    private const int LettersOfMonth = 3;

    private static readonly char[] Signs = ['/', '.', '-'];

    /// <summary>The moment in a text; in UTC where it says how far it is from it; null where there is none.</summary>
    public static DateTime? Read(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var moment) && !IsDoubtful(text) && NamesYear(text)
            ? moment
            : null;

    /// <summary>Whether a text may be read as two days: 03/04/2020 is one in March and one in April.</summary>
    public static bool IsDoubtful(string text)
    {
        var parts = text.Split(Signs);
        return parts.Length >= 3
            && Leading(parts[0]) is { Length: 1 or 2 } first
            && Leading(parts[1]) is { Length: 1 or 2 } second
            && Leading(parts[2]) is { Length: > 0 } third
            && Number(second) <= MostMonths
            && Number(first) != Number(second)
            && (Number(first) <= MostMonths || third.Length == 2);
    }

    // A day without a year would be one of the year in which the table is read. What is around colons is a time.
    private static bool NamesYear(string text)
    {
        var (numbers, hasLongNumber, hasMonth, isClock) = (0, false, false, false);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfRun(text, start);
            if (AsciiChars.IsDigit(text[start]))
            {
                var before = start > 0 ? text[start - 1] : ' ';
                isClock = before == ':' || (end < text.Length && text[end] == ':') || (isClock && before == '.');
                numbers += isClock ? 0 : 1;
                hasLongNumber |= !isClock && end - start >= DigitsOfYear;
            }
            else
            {
                hasMonth |= char.IsLetter(text[start]) && end - start >= LettersOfMonth;
            }
        }

        return hasLongNumber || numbers >= (hasMonth ? 2 : 3);
    }

    private static int EndOfRun(string text, int start)
    {
        Func<char, bool>? isOfRun =
            AsciiChars.IsDigit(text[start]) ? AsciiChars.IsDigit : char.IsLetter(text[start]) ? char.IsLetter : null;
        var end = start + 1;
        while (isOfRun is not null && end < text.Length && isOfRun(text[end]))
            end++;

        return end;
    }

    private static string Leading(string part) => new([.. part.Trim().TakeWhile(AsciiChars.IsDigit)]);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
