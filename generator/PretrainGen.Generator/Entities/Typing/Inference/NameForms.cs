using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Tells texts that can be names of rows from those that measure, date, address or describe.</summary>
internal static class NameForms
{
    private const int MostSentenceWords = 12;
    private const int LongestUnit = 4;
    private const int LongestGluedUnit = 2;
    private const int ShortestRandom = 10;
    private const int ShortestHash = 16;
    private const int FewestChanges = 6;

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>Whether a text can be a name or a code: no amount, date, time, address, flag or sentence.</summary>
    public static bool IsName(string text) =>
        text.Any(char.IsLetterOrDigit)
        && !IsAmount(text) && !IsDate(text) && !IsAddress(text) && !IsSentence(text) && !CellSyntax.TryBoolean(text, out _);

    /// <summary>Whether a text is written like an identifier: one word of letters, and more, that begins with no digit.</summary>
    public static bool IsIdentifier(string text) => text.Length > LongestUnit
        && !char.IsDigit(text[0])
        && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
        && text.Count(char.IsLetter) * 2 > text.Length
        && !IsDate(text)
        && !IsRandom(text);

    /// <summary>Whether a text is made by a machine for machines: a hash, a GUID, a random id.</summary>
    public static bool IsRandom(string text)
    {
        if (text.Length < ShortestRandom || !text.Any(AsciiChars.IsDigit) || !text.Any(char.IsLetter))
            return false;

        return TextForms.IsUuid(text)
            || (text.Length >= ShortestHash && text.All(Uri.IsHexDigit))
            || (text.All(char.IsLetterOrDigit) && CountChanges(text) >= FewestChanges);
    }

    // What a number begins, but for a few letters of a unit: 12 GB, $3.50, 95 %, +5/-5, 7:59. A code has its zeros, or several points:
    // 01067, 1.10.2.
    private static bool IsAmount(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;

        return start < text.Length
            && AsciiChars.IsDigit(text[start])
            && !(text[start] == '0' && start + 1 < text.Length && AsciiChars.IsDigit(text[start + 1]))
            && text.Any(IsAroundAmounts)
            && text.Count(c => c == '.') < 2
            && text.Count(char.IsLetter) <= LongestUnitOf(text);
    }

    // A unit is glued to a fraction or stands apart: 4.5G, 12 GB. The 7B of a model is a name, and the 22.x of a release.
    private static int LongestUnitOf(string text)
    {
        var point = text.IndexOf('.');
        var isFraction = point >= 0 && point + 1 < text.Length && AsciiChars.IsDigit(text[point + 1]);
        return text.IndexOf(' ') >= 0 ? LongestUnit : isFraction ? LongestGluedUnit : 0;
    }

    private static bool IsAroundAmounts(char c) =>
        c is '.' or ',' or ':' or '%' or '/' or '+' or '~' or ' ' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    // 2018-10-11, 5/18/12, 07.02.2013, 18-May-12, Fri Aug 14 1998, and with a time behind.
    private static bool IsDate(string text)
    {
        var words = HeaderWords.Of(text);
        if (words.Count < 2 || !words.Exists(IsDigits))
            return false;

        return words.Exists(DateWords.Contains)
            ? words.TrueForAll(word => IsDigits(word) || DateWords.Contains(word))
            : words.Count >= 3
                && words.Take(3).All(IsDigits)
                && words.Take(3).All(word => word.Length <= 4)
                && (text.IndexOf('.') < 0 || words.Take(3).Any(word => word.Length == 4))
                && text.IndexOfAny(['-', '/', '.']) is > 0 and <= 4;
    }

    private static bool IsDigits(string word) => word.All(AsciiChars.IsDigit);

    /// <summary>Whether a text leads to a page or a mailbox.</summary>
    public static bool IsAddress(string text) => CellSyntax.IsUrl(text) || (TextForms.IsEmail(text) && text.IndexOf('.') > 0);

    private static bool IsSentence(string text) => text.IndexOf('\n') >= 0 || text.Count(c => c == ' ') >= MostSentenceWords;

    private static int CountChanges(string text)
    {
        var changes = 0;
        for (var i = 1; i < text.Length; i++)
            changes += ClassOf(text[i]) != ClassOf(text[i - 1]) ? 1 : 0;

        return changes;
    }

    private static int ClassOf(char c) => char.IsDigit(c) ? 0 : char.IsUpper(c) ? 1 : 2;
}
