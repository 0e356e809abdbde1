using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A JSON number.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Text">The number as it is written.</param>
/// <param name="Value">The double nearest to it; infinite where it is too large for one.</param>
internal sealed record JsonNumber(TextSpan Span, string Text, double Value) : JsonValue(Span)
{
    public override string TypeName => "number";
}
