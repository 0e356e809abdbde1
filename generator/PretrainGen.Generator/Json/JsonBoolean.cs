using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record JsonBoolean(TextSpan Span, bool Value) : JsonValue(Span)
{
    public override string TypeName => "boolean";
}
