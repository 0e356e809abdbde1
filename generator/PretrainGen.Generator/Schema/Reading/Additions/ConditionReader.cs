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
    public static Condition? Read(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;
        if (properties.Json.Members.Length == 0)
        {
            faults.Invalid(value, "{ \"…\": … }");
            return null;
        }

        var before = faults.Count;
        var parts = properties.Json.Members.Select(member => ReadMember(member, faults)).ToImmutableArray();
        if (faults.Count > before)
            return null;
        return parts.Length == 1 ? parts[0] : new Condition.AllOf(parts.OfType<Condition>().ToEquatableArray());
    }

    private static Condition? ReadMember(JsonMember member, SchemaFaults faults) => member.Name.Text switch
    {
        "all" => ReadParts(member.Value, faults) is { } parts ? new Condition.AllOf(parts) : null,
        "any" => ReadParts(member.Value, faults) is { } parts ? new Condition.AnyOf(parts) : null,
        "not" => Read(member.Value, faults) is { } part ? new Condition.NotOf(part) : null,
        var field => FieldTestReader.Read(member.Value, faults) is { } tests
            ? new Condition.OnField(new Located<string>(field, member.Name.Span), tests)
            : null,
    };

    private static EquatableArray<Condition>? ReadParts(JsonValue value, SchemaFaults faults)
    {
        switch (value)
        {
            case JsonArray { Items.Length: 0 }:
                faults.Invalid(value, "[ { \"…\": … } ]");
                return null;
            case JsonArray array:
                return array.Items.Select(item => Read(item, faults)).AllOrNull()?.ToEquatableArray();
            default:
                faults.WrongType(value, "array");
                return null;
        }
    }
}
