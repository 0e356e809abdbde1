using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>Tells by its first line what a block is.</summary>
internal static class BlockStart
{
    private const int MaxOrdinalDigits = 9;

    /// <summary>Three or more of one character, and white space.</summary>
    public static bool IsThematicBreak(string text, in LineCursor line)
    {
        var sign = line.First;
        if (sign is not ('*' or '-' or '_'))
            return false;

        var count = 0;
        for (var i = line.Content; i < line.End; i++)
        {
            if (text[i] == sign)
                count++;
            else if (text[i] is not (' ' or '\t'))
                return false;
        }

        return count >= 3;
    }

    /// <summary>A heading after one to six number signs.</summary>
    public static bool IsAtxHeading(string text, in LineCursor line, out int level, out TextSpan title)
    {
        var start = line.Content;
        while (start < line.End && text[start] == '#')
            start++;
        level = start - line.Content;
        title = default;
        if (level is 0 or > 6 || (start < line.End && text[start] is not (' ' or '\t')))
            return false;

        title = CellPadding.Trim(text, start, WithoutClosingSigns(text, start, line.End));
        return true;
    }

    /// <summary>The line below a heading: 1 for equals signs, 2 for hyphens, 0 for any other line.</summary>
    public static int GetUnderlineLevel(string text, in LineCursor line)
    {
        var sign = line.First;
        if (sign is not ('=' or '-'))
            return 0;

        var end = line.Content;
        while (end < line.End && text[end] == sign)
            end++;
        var level = sign == '=' ? 1 : 2;
        return new LineCursor(text, end, line.End).IsBlank ? level : 0;
    }

    /// <summary>Reads the marker of a list item; the cursor goes on to the item's content.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="afterParagraph">
    /// Whether the item would interrupt a paragraph: it has to start at 1 then, and not with a blank line.
    /// </param>
    /// <param name="contentIndent">How far the item's other lines are indented.</param>
    public static bool TrySkipListMarker(string text, ref LineCursor line, bool afterParagraph, out int contentIndent)
    {
        contentIndent = 0;
        var length = MeasureListMarker(text, line, out var startsAtOne);
        var end = line.Content + length;
        if (length == 0 || (end < line.End && text[end] is not (' ' or '\t')))
            return false;

        var item = line;
        item.SkipContent(length);
        if (afterParagraph && (item.IsBlank || !startsAtOne))
            return false;

        // Content that is indented like code, or is not there yet, starts one space after the marker.
        var padding = item.IsBlank || item.Indent > 4 ? 1 : item.Indent;
        contentIndent = line.Indent + length + padding;
        item.SkipBlanks(padding);
        line = item;
        return true;
    }

    /// <summary>Reads the label of a footnote; the cursor goes on to the footnote's content.</summary>
    public static bool TrySkipFootnoteLabel(string text, ref LineCursor line, out string label)
    {
        label = "";
        var start = line.Content + 2;
        if (start >= line.End || text[line.Content] != '[' || text[line.Content + 1] != '^')
            return false;

        var close = start;
        while (close < line.End && text[close] is not (']' or ' ' or '\t'))
            close++;
        if (close == start || close + 1 >= line.End || text[close] != ']' || text[close + 1] != ':')
            return false;

        label = text.Substring(start, close - start);
        line.SkipContent(close + 2 - line.Content);
        return true;
    }

    private static int MeasureListMarker(string text, in LineCursor line, out bool startsAtOne)
    {
        startsAtOne = true;
        if (line.First is '*' or '+' or '-')
            return 1;

        var end = line.Content;
        while (end < line.End && text[end] is >= '0' and <= '9')
            end++;
        var digits = end - line.Content;
        if (digits is 0 or > MaxOrdinalDigits || end == line.End || text[end] is not ('.' or ')'))
            return 0;

        startsAtOne = digits == 1 && text[line.Content] == '1';
        return digits + 1;
    }

    private static int WithoutClosingSigns(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        var signs = end;
        while (signs > start && text[signs - 1] == '#')
            signs--;
        var isClosing = signs == start || text[signs - 1] is ' ' or '\t';
        return isClosing ? signs : end;
    }
}
