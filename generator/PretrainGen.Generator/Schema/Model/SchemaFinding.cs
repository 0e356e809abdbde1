using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>A fault of a schema, at its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The JSON token to look at.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What should stand there instead, or what would be nearest; alternatives are separated by <c> | </c>. Empty where nothing can be said.</param>
internal sealed record SchemaFinding(SchemaFault Kind, TextSpan Span, string Value, string Expected);
