using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>One data row.</summary>
/// <param name="Span">The row in its file, from the start of its first cell to the end of its last.</param>
/// <param name="Cells">One cell a column; a row that is too short is filled up with empty cells at its end.</param>
internal readonly record struct Row(TextSpan Span, ImmutableArray<Cell> Cells);
