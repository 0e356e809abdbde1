using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A JSON string.</summary>
/// <param name="Span">From quote to quote.</param>
/// <param name="Text">What it says, with escapes resolved.</param>
internal sealed record JsonString(TextSpan Span, string Text) : JsonValue(Span)
{
    public override string TypeName => "string";
}
