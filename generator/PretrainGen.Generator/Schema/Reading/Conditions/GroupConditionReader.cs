using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Conditions;

/// <summary>
/// Reads what has to hold for groups of rows: tests of all rows together, such as <c>increasing</c>, and conditions on each row.
/// </summary>
internal sealed class GroupConditionReader(SchemaFaults faults)
{
    private static readonly string[] Orders = ["increasing", "decreasing"];

    private readonly ConditionReader _conditions = new(faults, RowsOfRule.Groups);
    private readonly List<GroupTest> _tests = [];

    /// <summary>Reads it.</summary>
    /// <returns>The tests of all rows together, and the condition on each row; null where there is none.</returns>
    public (EquatableArray<GroupTest> Tests, Condition? Condition) Read(JsonValue value)
    {
        if (value is not JsonObject { Members.Length: > 0 } json)
            return (EquatableArray<GroupTest>.Empty, _conditions.Read(value));

        var others = json.Members.Select(ReadMember).OfType<JsonMember>().ToImmutableArray();
        var condition = others.Length == 0 ? null : _conditions.Read(new JsonObject(json.Span, others));
        return (_tests.ToEquatableArray(), condition);
    }

    /// <summary>Takes the tests of all rows out of a member.</summary>
    /// <returns>What is left of it; null for nothing.</returns>
    private JsonMember? ReadMember(JsonMember member)
    {
        if (member is { Name.Text: "disjoint", Value: JsonArray { Items.Length: 2 } or JsonObject })
        {
            Add(ReadDisjoint(member));
            return null;
        }

        if (member.Value is not JsonObject json || !json.Members.Any(IsOfGroup))
            return member;

        var field = new Located<string>(member.Name.Text, member.Name.Span);
        foreach (var test in json.Members.Where(IsOfGroup))
            Add(ReadTest(field, test, json));
        var others = json.Members.Where(test => !IsOfGroup(test)).ToImmutableArray();
        return others.Length == 0 ? null : new JsonMember(member.Name, new JsonObject(json.Span, others));
    }

    private static bool IsOfGroup(JsonMember test) => test.Name.Text == "distinct" || Orders.Contains(test.Name.Text);

    private void Add(GroupTest? test)
    {
        if (test is not null)
            _tests.Add(test);
    }

    private GroupTest? ReadTest(Located<string> field, JsonMember test, JsonObject json)
    {
        var word = new Located<string>(test.Name.Text, test.Name.Span);
        if (word.Value == "distinct")
        {
            return new PropertyReader(json, faults).Range("distinct") is { } count
                ? new GroupTest.Distinct(word, field, count.Value)
                : null;
        }

        switch (test.Value)
        {
            case JsonBoolean { Value: true }:
                return new GroupTest.Ordered(word, field, word.Value == Orders[0], IsStrict: false);
            case JsonString { Text: "strictly" }:
                return new GroupTest.Ordered(word, field, word.Value == Orders[0], IsStrict: true);
            default:
                faults.Invalid(test.Value, "true | \"strictly\"");
                return null;
        }
    }

    private GroupTest.Disjoint? ReadDisjoint(JsonMember member)
    {
        var word = new Located<string>(member.Name.Text, member.Name.Span);
        if (member.Value is JsonArray array)
        {
            var texts = PropertyReaderExtensions.ReadTexts(array, faults);
            return texts.Count == 2 ? new GroupTest.Disjoint(word, texts[0], texts[1], IsInclusive: false) : null;
        }

        var properties = new PropertyReader((JsonObject)member.Value, faults);
        var (from, to) = (properties.RequiredText("from"), properties.RequiredText("to"));
        var isInclusive = properties.Flag("inclusive")?.Value ?? false;
        properties.CloseClosed();
        return from is { } start && to is { } end ? new GroupTest.Disjoint(word, start, end, isInclusive) : null;
    }
}
