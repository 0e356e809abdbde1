using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Reads a condition: columns and what their cells are tested for, joined by <c>all</c>, <c>any</c> and <c>not</c>.</summary>
internal static class ConditionReader
{
    /// <summary>The condition; null where any part of it is wrong, since half a condition would mean something else.</summary>
    public static Condition? Read(JsonValue value, SchemaFindings findings)
    {
        if (PropertyReader.Open(value, findings) is not { } properties)
            return null;
        if (properties.Json.Members.Length == 0)
        {
            findings.Invalid(value, "{ \"…\": … }");
            return null;
        }

        var faults = findings.Count;
        var parts = properties.Json.Members.Select(member => ReadMember(member, findings)).ToImmutableArray();
        if (findings.Count > faults)
            return null;
        return parts.Length == 1 ? parts[0] : new Condition.AllOf(parts.OfType<Condition>().ToEquatableArray());
    }

    private static Condition? ReadMember(JsonMember member, SchemaFindings findings) => member.Name.Text switch
    {
        "all" => ReadParts(member.Value, findings) is { } parts ? new Condition.AllOf(parts) : null,
        "any" => ReadParts(member.Value, findings) is { } parts ? new Condition.AnyOf(parts) : null,
        "not" => Read(member.Value, findings) is { } part ? new Condition.NotOf(part) : null,
        var field => FieldTestReader.Read(member.Value, findings) is { } tests
            ? new Condition.OnField(new Located<string>(field, member.Name.Span), tests)
            : null,
    };

    private static EquatableArray<Condition>? ReadParts(JsonValue value, SchemaFindings findings)
    {
        switch (value)
        {
            case JsonArray { Items.Length: 0 }:
                findings.Invalid(value, "[ { \"…\": … } ]");
                return null;
            case JsonArray array:
                return array.Items.Select(item => Read(item, findings)).AllOrNull()?.ToEquatableArray();
            default:
                findings.WrongType(value, "array");
                return null;
        }
    }
}
