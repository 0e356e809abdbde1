namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>What opened a fenced code block, and so closes it.</summary>
/// <param name="Sign">A backtick or a tilde.</param>
/// <param name="Length">How many of them.</param>
internal readonly record struct Fence(char Sign, int Length)
{
    /// <summary>Reads the opening line of a fenced code block.</summary>
    public static bool TryOpen(string text, in LineCursor line, out Fence fence)
    {
        fence = new Fence(line.First, 0);
        if (fence.Sign is not ('`' or '~'))
            return false;

        fence = fence with { Length = CountSigns(text, line, fence.Sign) };
        var rest = line.Content + fence.Length;
        var isCodeSpan = fence.Sign == '`' && text.IndexOf('`', rest, line.End - rest) >= 0;
        return fence.Length >= 3 && !isCodeSpan;
    }

    /// <summary>Whether a line closes the block.</summary>
    public bool IsClosedBy(string text, in LineCursor line)
    {
        if (line.IsCode || line.First != Sign)
            return false;
        var length = CountSigns(text, line, Sign);
        var rest = new LineCursor(text, line.Content + length, line.End);
        return length >= Length && rest.IsBlank;
    }

    private static int CountSigns(string text, in LineCursor line, char sign)
    {
        var end = line.Content;
        while (end < line.End && text[end] == sign)
            end++;
        return end - line.Content;
    }
}
