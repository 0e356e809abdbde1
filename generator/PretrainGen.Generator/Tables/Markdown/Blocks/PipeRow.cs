using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>A line of a pipe table as cells.</summary>
internal static class PipeRow
{
    /// <summary>Cuts a line at its pipes. The first and the last may be left out; one after a backslash belongs to its cell.</summary>
    /// <returns>The cells without padding: at least one.</returns>
    public static List<TextSpan> Split(string text, TextSpan line)
    {
        var cells = new List<TextSpan>();
        var start = SkipBlanks(text, line.Start, line.End);
        if (start < line.End && text[start] == '|')
            start++;

        int end;
        do
        {
            end = FindPipe(text, start, line.End);
            cells.Add(CellPadding.Trim(text, start, end));
            start = end + 1;
        }
        while (end < line.End && SkipBlanks(text, start, line.End) < line.End);
        return cells;
    }

    /// <summary>Whether a line may be a row: nothing but a pipe has no cell on either side.</summary>
    public static bool HasCells(string text, TextSpan line) => line.Length != 1 || text[line.Start] != '|';

    /// <summary>How many cells a line has.</summary>
    public static int CountCells(string text, TextSpan line) => HasCells(text, line) ? Split(text, line).Count : 0;

    /// <summary>Whether a line is a delimiter row, and for how many columns.</summary>
    public static bool IsDelimiterRow(string text, TextSpan line, out int columns)
    {
        columns = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' ' or '\t' or '\v' or '\f'))
                return false;
        }

        var cells = Split(text, line);
        columns = cells.Count;
        return cells.TrueForAll(cell => IsDelimiter(text, cell));
    }

    /// <summary>What a cell says before its markup is read: an escaped pipe is a pipe, even in code.</summary>
    public static string Unescape(string text, TextSpan cell) =>
        text.Substring(cell.Start, cell.Length).Replace("\\|", "|");

    private static int FindPipe(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '|' && (i == start || text[i - 1] != '\\'))
                return i;
        }

        return end;
    }

    private static bool IsDelimiter(string text, TextSpan cell)
    {
        var start = cell.Start;
        var end = cell.End;
        if (start < end && text[start] == ':')
            start++;
        if (start < end && text[end - 1] == ':')
            end--;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '-')
                return false;
        }

        return start < end;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\v' or '\f')
            start++;
        return start;
    }
}
