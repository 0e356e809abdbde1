using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A JSON object. Every name stands in it once.</summary>
/// <param name="Span">From brace to brace.</param>
/// <param name="Members">What it holds, in file order.</param>
internal sealed record JsonObject(TextSpan Span, ImmutableArray<JsonMember> Members) : JsonValue(Span)
{
    public override string TypeName => "object";

    /// <summary>The value with a name, or null.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name.Text == name)
                    return member.Value;
            }

            return null;
        }
    }
}
