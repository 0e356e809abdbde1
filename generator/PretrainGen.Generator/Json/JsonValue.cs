using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Json;

/// <summary>A JSON value, and where it is.</summary>
/// <param name="Span">Its text, from its first character to its last; of a string, with the quotes.</param>
internal abstract record JsonValue(TextSpan Span)
{
    /// <summary>What the standard calls this kind of value.</summary>
    public abstract string TypeName { get; }
}

/// <summary>A JSON object. Every name is in it once.</summary>
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

/// <summary>One name of an object, and its value.</summary>
internal sealed record JsonMember(JsonString Name, JsonValue Value);

/// <summary>A JSON array.</summary>
/// <param name="Span">From bracket to bracket.</param>
/// <param name="Items">What it holds, in file order.</param>
internal sealed record JsonArray(TextSpan Span, ImmutableArray<JsonValue> Items) : JsonValue(Span)
{
    public override string TypeName => "array";
}

/// <summary>A JSON string.</summary>
/// <param name="Span">From quote to quote.</param>
/// <param name="Text">What it says, with escapes resolved.</param>
internal sealed record JsonString(TextSpan Span, string Text) : JsonValue(Span)
{
    public override string TypeName => "string";
}

/// <summary>A JSON number.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Text">The number as it is written.</param>
/// <param name="Value">The double nearest to it; infinite where it is too large for one.</param>
internal sealed record JsonNumber(TextSpan Span, string Text, double Value) : JsonValue(Span)
{
    public override string TypeName => "number";
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record JsonBoolean(TextSpan Span, bool Value) : JsonValue(Span)
{
    public override string TypeName => "boolean";
}

/// <summary><c>null</c>.</summary>
internal sealed record JsonNull(TextSpan Span) : JsonValue(Span)
{
    public override string TypeName => "null";
}

/// <summary>What was read from a JSON text.</summary>
/// <param name="Root">The value; null when the text is malformed.</param>
/// <param name="Faults">What is wrong with it: the place where it breaks, or every repeated name before that.</param>
internal sealed record JsonDocument(JsonValue? Root, ImmutableArray<Fault<JsonFault, TextSpan>> Faults);
