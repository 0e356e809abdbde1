using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>A block of HTML, which holds no Markdown.</summary>
/// <param name="Ends">What the last line has in it, one of these; none where the block ends before a blank line.</param>
internal readonly record struct HtmlBlock(string[] Ends)
{
    private static readonly string[] BlankLine = [];
    private static readonly string[] VerbatimNames = ["pre", "script", "style", "textarea"];
    private static readonly string[] VerbatimEnds = ["</pre>", "</script>", "</style>", "</textarea>"];
    private static readonly string[] CommentEnd = ["-->"];
    private static readonly string[] InstructionEnd = ["?>"];
    private static readonly string[] CharacterDataEnd = ["]]>"];
    private static readonly string[] DeclarationEnd = [">"];

    private static readonly HashSet<string> BlockNames = new(
        ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset " +
        "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem " +
        "nav noframes ol optgroup option p param search section source summary table tbody td tfoot th thead title tr track ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the block ends before a blank line.</summary>
    public bool EndsAtBlankLine => Ends.Length == 0;

    /// <summary>Tells whether a line starts a block of HTML.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="afterParagraph">Whether the block would interrupt a paragraph, which a tag of no block element does not.</param>
    /// <param name="block">The block.</param>
    public static bool TryOpen(string text, in LineCursor line, bool afterParagraph, out HtmlBlock block)
    {
        block = default;
        if (line.First != '<')
            return false;

        var ends = GetDeclarationEnds(text, line) ?? GetElementEnds(text, line, afterParagraph);
        block = new HtmlBlock(ends ?? BlankLine);
        return ends is not null;
    }

    /// <summary>Whether a line is the last one of the block.</summary>
    public bool IsClosedBy(string text, in LineCursor line)
    {
        foreach (var end in Ends)
        {
            if (text.IndexOf(end, line.Content, line.End - line.Content, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static string[]? GetDeclarationEnds(string text, in LineCursor line)
    {
        if (StartsWith(text, line, "<!--"))
            return CommentEnd;
        if (StartsWith(text, line, "<?"))
            return InstructionEnd;
        if (StartsWith(text, line, "<![CDATA["))
            return CharacterDataEnd;
        var isDeclaration = StartsWith(text, line, "<!") && line.Content + 2 < line.End && AsciiChars.IsLetter(text[line.Content + 2]);
        return isDeclaration ? DeclarationEnd : null;
    }

    private static string[]? GetElementEnds(string text, in LineCursor line, bool afterParagraph)
    {
        var isClosing = StartsWith(text, line, "</");
        var start = line.Content + (isClosing ? 2 : 1);
        var end = start;
        while (end < line.End && AsciiChars.IsLetterOrDigit(text[end]))
            end++;

        var name = text.Substring(start, end - start);
        var isVerbatim = Array.Exists(VerbatimNames, verbatim => verbatim.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (isVerbatim && !isClosing && (end == line.End || text[end] is ' ' or '\t' or '>'))
            return VerbatimEnds;
        if (BlockNames.Contains(name) && IsNameEnd(text, end, line.End))
            return BlankLine;
        return !afterParagraph && !isVerbatim && IsLoneTag(text, line) ? BlankLine : null;
    }

    private static bool IsNameEnd(string text, int at, int end) =>
        at == end || text[at] is ' ' or '\t' or '>' || (text[at] == '/' && at + 1 < end && text[at + 1] == '>');

    private static bool IsLoneTag(string text, in LineCursor line) =>
        HtmlTag.TryRead(text, TextSpan.FromBounds(line.Content, line.End), out var tag) && new LineCursor(text, tag.End, line.End).IsBlank;

    private static bool StartsWith(string text, in LineCursor line, string sign) =>
        line.End - line.Content >= sign.Length && string.CompareOrdinal(text, line.Content, sign, 0, sign.Length) == 0;
}
