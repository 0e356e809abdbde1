using System.Globalization;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>The texts that people write where there is no value.</summary>
internal static class MissingMarks
{
    private const int Longest = 14;

    private static readonly HashSet<string> Errors = new(StringComparer.Ordinal)
    {
        "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#ERROR!",
        "#GETTING_DATA",
    };

    private static readonly HashSet<string> Dashes = new(StringComparer.Ordinal) { "-", "–", "—", "−", "--", "---", "――", "——" };

    // Nobody calls a thing so; NA is Namibia, and None may be a choice.
    private static readonly HashSet<string> NotAvailable = new(StringComparer.OrdinalIgnoreCase) { "N/A", "N.A.", "n/d" };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "NA", "<NA>", "NaN", "NaT", "null", "nil", "None", "n.a", "?", "??", "???", ".", "..", "...", "…", "*", "_", "missing", "(blank)",
        "TBD", "TBA", "TBC", "Unknown", "unk", "unspecified", "undefined", "not available", "not applicable", "WIP", "pending", "empty",
        "k. A.", "k.A.", "keine", "unbekannt", "s/d", "s.d.", "inconnu", "desconocido",
        "无", "無", "暂无", "未知", "不详", "空", "待定", "缺失", "不适用",
    };

    /// <summary>Whether a text means that there is no value, in a column whose other cells are numbers, dates or flags.</summary>
    public static bool MeansMissing(string text) => text.Length <= Longest
        && (Words.Contains(text) || MeansMissingInTexts(text));

    /// <summary>Whether a text means that there is no value even where the other cells are texts.</summary>
    public static bool MeansMissingInTexts(string text) =>
        IsInvisible(text) || (MayBeMark(text) && (IsDash(text) || NotAvailable.Contains(text) || IsError(text)));

    public static bool IsDash(string text) => Dashes.Contains(text);

    /// <summary>Whether a text is the error of a spreadsheet's formula.</summary>
    public static bool IsError(string text) => text.Length > 0 && text[0] == '#' && Errors.Contains(text);

    /// <summary>Whether a text has nothing that can be seen, such as a no-break space alone.</summary>
    public static bool IsInvisible(string text)
    {
        foreach (var c in text)
        {
            if (c is > ' ' and <= '~' || !(char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format))
                return false;
        }

        return true;
    }

    // Most texts are no marks, and their first character says so.
    private static bool MayBeMark(string text) =>
        text.Length <= Longest && text[0] is '-' or '#' or 'N' or 'n' or > '\u2000' and < '\u2300';
}
