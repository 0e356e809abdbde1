using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A fault of a JSON text, at its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">What to look at; empty at the end of a text that ends too early.</param>
/// <param name="Found">What is there, shortened.</param>
/// <param name="Expected">What could have been there; alternatives are separated by <c> | </c>.</param>
internal sealed record JsonFault(JsonFaultKind Kind, TextSpan Span, string Found, string Expected);

/// <summary>What can be wrong with a JSON text.</summary>
internal enum JsonFaultKind
{
    /// <summary>It breaks here, and is not read any further.</summary>
    Malformed,

    /// <summary>The object has the name already; the first one counts.</summary>
    RepeatedName,
}
