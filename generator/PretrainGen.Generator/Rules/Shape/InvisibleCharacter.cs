using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>Characters that do something and look like nothing.</summary>
internal static class InvisibleCharacter
{
    private const string Space = "Space";
    private const string Nothing = "Nothing";
    private const int LongestUnit = 3;

    /// <summary>The first one in a cell, and what kind it is; null where there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="cell">The cell, as it is written in the file: what Markdown spells out can be seen.</param>
    /// <param name="format">How the file is written.</param>
    public static (char Character, string Kind)? FindIn(string text, Cell cell, TableFormat format)
    {
        var (span, range) = (cell.Span, cell.Range);
        var mayHoldTabs = cell.IsQuoted || format == TableFormat.Markdown;
        for (var at = range.Start; at < range.End; at++)
        {
            if (KindAt(text, at, span, cell, mayHoldTabs) is { } kind)
                return (text[at], span.IsEmpty ? Nothing : kind);
        }

        return null;
    }

    /// <summary>A cell without them: spaces that are not the usual one become that, all others are left out.</summary>
    /// <param name="text">The file.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="format">How the file is written.</param>
    /// <returns>
    /// The stretch from the first to the last of them and of the cell's text, what is written there then, and whether nothing that is seen
    /// changes.
    /// </returns>
    public static (TextSpan Span, string Text, bool IsClear) Remove(string text, Cell cell, TableFormat format)
    {
        var (span, range) = (cell.Span, cell.Range);
        var mayHoldTabs = cell.IsQuoted || format == TableFormat.Markdown;
        var (start, end) = (span.Start, span.End);
        var isClear = true;
        var written = new StringBuilder(range.Length);
        for (var at = range.Start; at < range.End; at++)
        {
            if (KindAt(text, at, span, cell, mayHoldTabs) is not { } kind)
            {
                written.Append(text[at]);
                continue;
            }

            (start, end) = (Math.Min(start, at), Math.Max(end, at + 1));
            isClear &= kind == Space || IsUnneeded(text, at, span);
            if (kind == Space && IsBetweenWords(text, at, cell.IsQuoted ? TextSpan.FromBounds(span.Start + 1, span.End - 1) : span))
                written.Append(' ');
        }

        // What is around them stays as it is.
        var lead = start - range.Start;
        return (TextSpan.FromBounds(start, end), written.ToString(lead, written.Length - lead - (range.End - end)), isClear);
    }

    private static string? KindAt(string text, int at, TextSpan span, Cell cell, bool mayHoldTabs)
    {
        if (text[at] is >= ' ' and < '\u007F' || KindOf(text[at]) is not { } kind)
            return null;
        return (kind == Space ? !IsTypographic(text, at) : span.Contains(at) && !IsAtHome(text, at, cell, mayHoldTabs)) ? kind : null;
    }

    private static bool IsBetweenWords(string text, int at, TextSpan span) =>
        at > span.Start && at + 1 < span.End && text[at - 1] != ' ' && text[at + 1] != ' ';

    /// <summary>
    /// Whether a text says the same without a character: one that turns the text around is seen by what it does, others part words of
    /// scripts that write no space, and codes above 7F are letters of another encoding.
    /// </summary>
    private static bool IsUnneeded(string text, int at, TextSpan cell) => text[at] switch
    {
        '\u202D' or '\u202E' or '\u2028' or '\u2029' or '\t' or '\n' or '\v' or '\f' or '\r' => false,
        >= '\u0080' and <= '\u009F' => false,
        < ' ' or '\u007F' => true,
        _ => !Enumerable.Range(cell.Start, cell.Length).Any(other => Joins(text[other])),
    };

    /// <summary>Whether some cell of a file may hold one: there is one that ends no line and parts no cells.</summary>
    /// <param name="text">The file.</param>
    /// <param name="dialect">The delimiters that it uses; null where it is not known.</param>
    public static bool MayBeIn(string text, Dialect? dialect)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is (>= ' ' and < '\u007F') or '\n')
                continue;
            if (KindOf(text[at]) is not null && !EndsLine(text, at) && !(text[at] == '\t' && dialect?.Delimiter == '\t'))
                return true;
        }

        return false;
    }

    private static bool EndsLine(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';

    private static string? KindOf(char c) => c switch
    {
        '\0' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => "Control",
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "Direction",
        '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2028' or '\u2029' or (>= '\u2060' and <= '\u2064') or '\uFEFF' => "Invisible",
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => Space,
        _ => null,
    };

    /// <summary>Whether a space keeps together what no line may break: <c>1 000</c>, <c>10 km</c>, <c>« mot »</c>.</summary>
    private static bool IsTypographic(string text, int at)
    {
        if (at == 0 || at + 1 >= text.Length)
            return false;

        var (before, after) = (text[at - 1], text[at + 1]);
        return before is '\u00AB' or '\u2039' or '\u00D7' or '\u00A7' or '\u2013' or '\u2014'
            || after is '\u00BB' or '\u203A' or '\u00D7' or '\u2013' or '\u2014' or ':' or ';' or '!' or '?'
            || (char.IsDigit(before) && (char.IsDigit(after) || IsUnit(text, at + 1)));
    }

    /// <summary>Whether a unit is written here: a sign, or a few letters.</summary>
    private static bool IsUnit(string text, int at)
    {
        if (text[at] is '%' or '\u2030' or '\u00B0' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.CurrencySymbol)
            return true;

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end > at && end - at <= LongestUnit && (end == text.Length || !char.IsDigit(text[end]));
    }

    private static bool IsAtHome(string text, int at, Cell cell, bool mayHoldTabs) => text[at] switch
    {
        '\t' => mayHoldTabs || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '\n' => true,

        // A newline that ends a cell inside of its quotes is half of the line's own end.
        '\r' => at + 2 < cell.Span.End || (at + 1 < text.Length && text[at + 1] == '\n'),
        '\u200C' or '\u200D' => at > cell.Span.Start && at + 1 < cell.Span.End && Joins(text[at - 1]) && Joins(text[at + 1]),
        _ => false,
    };

    /// <summary>Whether joiners shape what is written here: from Hebrew to Mongolian, and among pictographs.</summary>
    private static bool Joins(char c) =>
        c is (>= '\u0590' and < '\u1D00') or (>= '\u2190' and < '\u2C00') or '\uFE0F' || char.IsSurrogate(c);
}
