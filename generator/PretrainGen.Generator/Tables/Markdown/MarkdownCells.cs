using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Tables.Markdown;

/// <summary>The cells of a pipe table.</summary>
/// <param name="file">The text of the file.</param>
internal sealed class MarkdownCells(string file) : CellStore(file, lead: 0)
{
    private static readonly InlineText Nothing = new("", null);

    private readonly List<(TextSpan Span, InlineText Text)> _cells = [];

    /// <inheritdoc/>
    public override int Count => _cells.Count;

    /// <summary>Adds the next cell.</summary>
    /// <param name="span">Where it is found.</param>
    /// <param name="text">What it says.</param>
    public void Add(TextSpan span, InlineText text) => _cells.Add((span, text));

    /// <inheritdoc/>
    public override void AddEmpty(int position) => Add(new TextSpan(position, 0), Nothing);

    /// <inheritdoc/>
    public override void CutTo(int count) => _cells.RemoveRange(count, _cells.Count - count);

    /// <inheritdoc/>
    /// <remarks>A picture without a description is seen; a <c>&amp;nbsp;</c> is not.</remarks>
    public override bool IsBlank(int cell) =>
        base.IsBlank(cell) || (_cells[cell].Text == Nothing && File[_cells[cell].Span.Start] == '&');

    /// <inheritdoc/>
    public override bool IsQuoted(int cell) => false;

    /// <inheritdoc/>
    public override string TextOf(int cell) => _cells[cell].Text.Text;

    /// <inheritdoc/>
    public override string? LinkOf(int cell) => _cells[cell].Text.Link;

    /// <inheritdoc/>
    public override TextSpan RangeOf(int cell)
    {
        var (start, end) = (_cells[cell].Span.Start, _cells[cell].Span.End);
        while (start > 0 && IsPadding(File[start - 1]))
            start--;
        while (end < File.Length && IsPadding(File[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsPadding(char c) => char.IsWhiteSpace(c) && c is not ('\r' or '\n');
}
