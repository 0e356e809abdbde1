using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>
/// One cell: where it is found and what it says. Its text is made at each request: a caller that needs it twice keeps it.
/// </summary>
/// <param name="cells">The cells of the table.</param>
/// <param name="index">Which of them it is.</param>
internal readonly struct Cell(CellStore cells, int index)
{
    /// <summary>The cell in its file, without padding; a quoted cell with its quotes.</summary>
    public TextSpan Span => cells.SpanOf(index);

    /// <summary>The cell in its file, with its padding.</summary>
    public TextSpan Range => cells.RangeOf(index);

    /// <summary>The cell's text after unquoting or after removing markup; padding is kept.</summary>
    public string Text => cells.TextOf(index);

    /// <summary>Whether the author quoted the cell, and so means its white space.</summary>
    public bool IsQuoted => cells.IsQuoted(index);

    /// <summary>The URL of the first link in a Markdown cell.</summary>
    public string? Link => cells.LinkOf(index);

    /// <summary>The text as a value: white space around it counts only when it was quoted.</summary>
    public string Value => IsQuoted ? Text : Text.Trim();
}
