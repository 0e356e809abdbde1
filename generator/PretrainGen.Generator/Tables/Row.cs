using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>One data row.</summary>
/// <param name="rows">The rows of the table.</param>
/// <param name="index">Which of them it is.</param>
internal readonly struct Row(RowList rows, int index)
{
    /// <summary>The row in its file, from the start of its first cell to the end of its last.</summary>
    public TextSpan Span => rows.SpanOf(index);

    /// <summary>One cell a column; a row that is too short is filled up with empty cells at its end.</summary>
    public CellList Cells => rows.CellsOf(index);
}
