using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>Characters that do something and look like nothing.</summary>
internal static class InvisibleCharacter
{
    /// <summary>The first one in a cell, and what kind it is; null where there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="cell">The cell, as it is written in the file: what Markdown spells out can be seen.</param>
    /// <param name="format">How the file is written.</param>
    public static (char Character, string Kind)? FindIn(string text, Cell cell, TableFormat format)
    {
        var mayHoldTabs = cell.IsQuoted || format == TableFormat.Markdown;
        for (var at = cell.Span.Start; at < cell.Span.End; at++)
        {
            if (text[at] >= ' ' && text[at] < '\u007F')
                continue;
            if (KindOf(text[at]) is { } kind && !IsAtHome(text, at, cell, mayHoldTabs))
                return (text[at], kind);
        }

        return null;
    }

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
        _ => null,
    };

    private static bool IsAtHome(string text, int at, Cell cell, bool mayHoldTabs) => text[at] switch
    {
        '\t' => mayHoldTabs,
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
