using System.Collections.Immutable;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>A block that holds other blocks: a quote, a list item or a footnote.</summary>
/// <param name="contentIndent">How far its lines are indented; null for a quote, whose lines start with its marker.</param>
/// <param name="outerHeadings">The headings around it: those inside of it end with it.</param>
internal sealed class Container(int? contentIndent, ImmutableArray<Heading> outerHeadings)
{
    /// <summary>The headings around it.</summary>
    public ImmutableArray<Heading> OuterHeadings { get; } = outerHeadings;

    /// <summary>Whether anything but blank lines was seen in it.</summary>
    public bool HasContent { get; set; }

    /// <summary>Whether a line belongs to the container; if so, the cursor goes past what makes it belong.</summary>
    public bool Continues(ref LineCursor line) =>
        contentIndent is { } indent ? ContinuesIndented(ref line, indent) : TrySkipQuoteSign(ref line);

    /// <summary>Goes past the marker of a quote and the one space that may follow it.</summary>
    public static bool TrySkipQuoteSign(ref LineCursor line)
    {
        if (line.IsCode || line.First != '>')
            return false;
        line.SkipContent(1);
        line.SkipBlanks(1);
        return true;
    }

    // An item may start with one blank line, not with two.
    private bool ContinuesIndented(ref LineCursor line, int indent)
    {
        if (line.IsBlank)
            return HasContent;
        if (line.Indent < indent)
            return false;
        line.SkipBlanks(indent);
        return true;
    }
}
