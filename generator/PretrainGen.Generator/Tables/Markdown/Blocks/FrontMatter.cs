using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>The YAML that a Markdown file may start with.</summary>
internal static class FrontMatter
{
    /// <summary>Where the Markdown starts. Without a closing line, or with a blank one at its start, it is no front matter.</summary>
    public static int Skip(string text, int start)
    {
        var lines = new LineReader(text, start);
        if (!lines.TryRead(out var first) || !Is(text, first, "---"))
            return start;

        var isFirst = true;
        while (lines.TryRead(out var line))
        {
            if (Is(text, line, "---") || Is(text, line, "..."))
                return Math.Min(lines.Position, text.Length);
            if (isFirst && string.IsNullOrWhiteSpace(text.Substring(line.Start, line.Length)))
                return start;
            isFirst = false;
        }

        return start;
    }

    private static bool Is(string text, TextSpan line, string sign) =>
        text.Substring(line.Start, line.Length).TrimEnd().Equals(sign, StringComparison.Ordinal);
}
