using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Conditions;

/// <summary>
/// Reads a condition: columns and what their cells are tested for, and other rows and what they fulfil, joined by <c>all</c>,
/// <c>any</c> and <c>not</c>.
/// </summary>
internal sealed class ConditionReader(SchemaFaults faults, RowsOfRule rows)
{
    private readonly FieldTestReader _tests = new(faults, rows);
    private readonly OperandReader _operands = new(faults, rows);

    /// <summary>What reads conditions on each row alone.</summary>
    public static Condition? Read(JsonValue value, SchemaFaults faults) => new ConditionReader(faults, RowsOfRule.Alone).Read(value);

    /// <summary>The condition; null where any part of it is wrong, since half a condition would mean something else.</summary>
    public Condition? Read(JsonValue value)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;
        if (properties.Json.Members.Length == 0)
        {
            faults.Invalid(value, "{ \"…\": … }");
            return null;
        }

        var before = faults.Count;
        var (rows, words) = ReadRows(properties);
        var columns = properties.Json.Members.Where(member => Array.IndexOf(words, member.Name.Text) < 0).Select(ReadMember);
        var condition = All((rows is null ? columns : columns.Prepend(rows)).ToImmutableArray());
        return faults.Count > before ? null : condition;
    }

    private static Condition? All(ImmutableArray<Condition?> parts) =>
        parts.Length == 1 ? parts[0] : new Condition.AllOf(parts.OfType<Condition>().ToEquatableArray());

    /// <summary>
    /// A condition on other rows, or on a value, and the words that it is written with; none where the object has nothing but columns. A
    /// column may have such a name: what stands beside it tells.
    /// </summary>
    private (Condition? Condition, string[] Words) ReadRows(PropertyReader properties)
    {
        var json = properties.Json;
        if (json["via"] is not null && json["then"] is not null)
            return (ReadReferenced(properties), ["via", "of", "then"]);
        if (json["referencedBy"] is not null && (json["then"] is not null || json["count"] is not null))
            return (ReadReferring(properties), ["referencedBy", "count", "of", "then"]);
        return json["value"] is JsonObject && json["is"] is not null ? (ReadValue(properties), ["value", "is"]) : (null, []);
    }

    private Condition.OnReferenced ReadReferenced(PropertyReader properties)
    {
        var via = properties.RequiredTexts("via");
        var of = ReadQuantifier(properties);
        var then = ReadOfOtherRow(properties.Find("then")!);
        return new Condition.OnReferenced(via, of, then ?? Nothing);
    }

    private Condition ReadReferring(PropertyReader properties)
    {
        var by = ReadReferringKey(properties.Find("referencedBy")!);
        var count = properties.Range("count");
        var of = ReadQuantifier(properties);
        var then = properties.Find("then") is { } condition ? ReadOfOtherRow(condition) : null;
        return by is null ? Nothing : new Condition.OnReferring(by, count?.Value, of, then);
    }

    // What is wrong with it was reported, so nobody looks at it.
    private static Condition Nothing { get; } = new Condition.AllOf(EquatableArray<Condition>.Empty);

    // To the row that is referred to, the other row is the one that leads there. The row before is that of the rule's row.
    private Condition? ReadOfOtherRow(JsonValue value) => new ConditionReader(faults, RowsOfRule.Related).Read(value);

    private static Quantifier ReadQuantifier(PropertyReader properties) =>
        properties.Choice("of", Vocabularies.Quantifiers)?.Value ?? Quantifier.All;

    private ReferringKey? ReadReferringKey(JsonValue value)
    {
        if (value is not JsonObject json)
        {
            var own = PropertyReaderExtensions.ReadTexts(value, faults);
            return own.Count > 0 ? new ReferringKey(null, own) : null;
        }

        var properties = new PropertyReader(json, faults);
        var resource = properties.Text("resource");
        var fields = properties.RequiredTexts("field");
        properties.CloseClosed();
        return fields.Count > 0 ? new ReferringKey(resource, fields) : null;
    }

    private Condition ReadValue(PropertyReader properties)
    {
        var value = _operands.Read(properties.Find("value")!);
        var tests = _tests.Read(properties.Find("is")!);
        return value is not null && tests is { } read ? new Condition.OnValue(value, read) : Nothing;
    }

    private Condition? ReadMember(JsonMember member) => member.Name.Text switch
    {
        "all" => ReadParts(member.Value) is { } parts ? new Condition.AllOf(parts) : null,
        "any" => ReadParts(member.Value) is { } parts ? new Condition.AnyOf(parts) : null,
        "not" => Read(member.Value) is { } part ? new Condition.NotOf(part) : null,
        var field => _tests.Read(member.Value) is { } tests
            ? new Condition.OnField(new Located<string>(field, member.Name.Span), tests)
            : null,
    };

    private EquatableArray<Condition>? ReadParts(JsonValue value)
    {
        switch (value)
        {
            case JsonArray { Items.Length: 0 }:
                faults.Invalid(value, "[ { \"…\": … } ]");
                return null;
            case JsonArray array:
                return array.Items.Select(Read).AllOrNull()?.ToEquatableArray();
            default:
                faults.WrongType(value, "array");
                return null;
        }
    }
}
