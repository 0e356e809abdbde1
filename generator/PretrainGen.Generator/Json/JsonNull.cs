using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary><c>null</c>.</summary>
internal sealed record JsonNull(TextSpan Span) : JsonValue(Span)
{
    public override string TypeName => "null";
}
