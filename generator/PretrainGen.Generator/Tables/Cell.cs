using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>One cell: what it says and where it stands.</summary>
/// <param name="Span">The cell in its file, without padding; a quoted cell with its quotes.</param>
/// <param name="Text">The cell's text after unquoting or after removing markup; padding is kept.</param>
/// <param name="IsQuoted">Whether the author quoted the cell, and so means its blanks.</param>
/// <param name="Link">The URL of the first link in a Markdown cell.</param>
internal readonly record struct Cell(TextSpan Span, string Text, bool IsQuoted = false, string? Link = null)
{
    /// <summary>The text as a value: blanks around it count only when they were quoted.</summary>
    public string Value => IsQuoted ? Text : Text.Trim();
}
