using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown;

/// <summary>The cells of a pipe table.</summary>
/// <param name="file">The text of the file.</param>
internal sealed class MarkdownCells(string file) : CellStore(file)
{
    private static readonly InlineText Nothing = new("", null);

    private readonly List<InlineText> _texts = [];

    /// <summary>Adds the next cell.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="text">What it says.</param>
    public void Add(TextSpan span, InlineText text)
    {
        Add(new CellRange(span.Start, span.End));
        _texts.Add(text);
    }

    /// <inheritdoc/>
    public override void AddEmpty(int position) => Add(new TextSpan(position, 0), Nothing);

    /// <inheritdoc/>
    public override void CutTo(int count)
    {
        base.CutTo(count);
        _texts.RemoveRange(count, _texts.Count - count);
    }

    /// <inheritdoc/>
    public override string TextOf(int cell) => _texts[cell].Text;

    /// <inheritdoc/>
    public override string? LinkOf(int cell) => _texts[cell].Link;
}
