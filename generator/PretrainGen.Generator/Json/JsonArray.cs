using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A JSON array.</summary>
/// <param name="Span">From bracket to bracket.</param>
/// <param name="Items">What it holds, in file order.</param>
internal sealed record JsonArray(TextSpan Span, ImmutableArray<JsonValue> Items) : JsonValue(Span)
{
    public override string TypeName => "array";
}
