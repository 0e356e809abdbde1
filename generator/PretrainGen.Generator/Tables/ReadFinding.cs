using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>A fault in the shape of a table, at its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The cell or row to look at first.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What should stand there instead; empty where nothing can be said.</param>
internal sealed record ReadFinding(ReadFault Kind, TextSpan Span, string Value, string Expected);
