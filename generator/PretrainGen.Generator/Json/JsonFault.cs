using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A fault of a JSON text, at its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">What to look at; empty at the end of a text that ends too early.</param>
/// <param name="Found">What stands there, shortened.</param>
/// <param name="Expected">What could have stood there; alternatives are separated by <c> | </c>.</param>
internal sealed record JsonFault(JsonFaultKind Kind, TextSpan Span, string Found, string Expected);
