using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Conditions;
using PretrainGen.Generator.Schema.Reading.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Reads one rule of a schema.</summary>
internal static class RuleReader
{
    /// <summary>The rule; null where it cannot be used.</summary>
    public static ConsistencyRule? Read(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var before = faults.Count;
        var id = properties.RequiredText("id");
        var (rows, when, then) = ReadConditions(properties);
        var blame = properties.Texts("blame");

        // A rule whose condition is wrong would speak of other rows, so it speaks of none.
        var isUsable = faults.Count == before && id is not null;
        var severity = properties.Choice("severity", Vocabularies.Severities)?.Value ?? RuleSeverity.Warning;
        var message = MessageTemplateReader.Read(properties.Text("message"));
        properties.CloseClosed();
        return isUsable ? new ConsistencyRule(id!.Value, when, then, blame, severity, message) { Rows = rows } : null;
    }

    private static (RuleRows? Rows, Condition? When, Condition? Then) ReadConditions(PropertyReader properties)
    {
        if (properties.Json["per"] is not null)
            return ReadGroups(properties);

        var pairs = properties.Find("pairs") is { } value ? ReadPairs(value, properties.Faults) : null;
        foreach (var name in new[] { "by", "count" })
            Misplace(properties, name, "per");
        var conditions = new ConditionReader(properties.Faults, pairs is null ? RowsOfRule.Alone : RowsOfRule.Pairs);
        var when = properties.Find("when") is { } condition ? conditions.Read(condition) : null;
        return (pairs, when, properties.Require("then") is { } demand ? conditions.Read(demand) : null);
    }

    private static (RuleRows Rows, Condition? When, Condition? Then) ReadGroups(PropertyReader properties)
    {
        Misplace(properties, "pairs", "same");
        var per = properties.Find("per") is JsonArray { Items.Length: 0 }
            ? EquatableArray<Located<string>>.Empty
            : properties.RequiredTexts("per");
        var by = properties.Texts("by");
        var count = properties.Range("count");
        var when = properties.Find("when") is { } condition ? ConditionReader.Read(condition, properties.Faults) : null;
        var then = count is null ? properties.Require("then") : properties.Find("then");
        var (tests, each) = then is null ? default : new GroupConditionReader(properties.Faults).Read(then);
        return (new RuleRows.Groups(per, by, count, tests), when, each);
    }

    private static RuleRows.Pairs? ReadPairs(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var same = properties.RequiredTexts("same");
        properties.CloseClosed();
        return new RuleRows.Pairs(same);
    }

    private static void Misplace(PropertyReader properties, string name, string needed)
    {
        if (properties.Find(name) is not null)
            properties.Faults.Add(SchemaFault.Misplaced, properties.NameSpan(name), name, needed);
    }
}
