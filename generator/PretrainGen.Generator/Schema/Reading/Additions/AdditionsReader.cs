using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Reading.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Reads our own object <c>pretraingen</c>, in which every property has to be a known one.</summary>
internal static class AdditionsReader
{
    /// <summary>
    /// The names which nothing else can be meant by, so that they are worth a word where they are found outside of the object.
    /// </summary>
    public static readonly IReadOnlyList<string> UnmistakableNames = ["evidence", "rules", "waivers"];

    public static SchemaAdditions Read(JsonValue? value, SchemaFaults faults)
    {
        if (value is null || PropertyReader.Open(value, faults) is not { } properties)
            return SchemaAdditions.Empty;

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var additions = new SchemaAdditions
        {
            Doc = properties.LanguageTexts("doc"),
            Link = properties.Text("link"),
            Aliases = properties.Text("aliases"),
            Identifier = properties.Text("identifier"),
            EnumValue = properties.Text("enumValue"),
            Obsolete = properties.Find("obsolete") is { } obsolete ? ReadObsolescence(obsolete, faults) : null,
            Evidence = properties.Items("evidence", ReadEvidence).Where(evidence => IsNew(evidence.Id)).ToEquatableArray(),
            Rules = properties.Items("rules", RuleReader.Read).Where(rule => IsNew(rule.Id)).ToEquatableArray(),
            Waivers = properties.Items("waivers", ReadWaiver),
        };
        properties.CloseClosed();
        return additions;

        bool IsNew(Located<string> id)
        {
            var isNew = ids.Add(id.Value);
            if (!isNew)
                faults.Add(SchemaFault.Repeated, id.Span, id.Value);
            return isNew;
        }
    }

    private static Obsolescence? ReadObsolescence(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var when = properties.Require("when") is { } condition ? ConditionReader.Read(condition, faults) : null;
        var message = MessageTemplateReader.Read(properties.Text("message"));
        properties.CloseClosed();
        return when is null ? null : new Obsolescence(when, message);
    }

    private static Evidence? ReadEvidence(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var id = properties.RequiredText("id");
        var of = properties.RequiredText("of");
        var columns = properties.RequiredTexts("in");
        var inherit = properties.Find("inherit") is { } lineage ? ReadLineage(lineage, faults) : null;
        var cues = properties.Require("cues") is { } byCategory ? ReadCues(byCategory, faults) : EquatableArray<CategoryPatterns>.Empty;
        properties.CloseClosed();
        var isLineageRead = inherit is not null || properties.Find("inherit") is null;
        return id is { } name && of is { } category && columns.Count > 0 && cues.Count > 0 && isLineageRead
            ? new Evidence(name, category, columns, inherit, cues)
            : null;
    }

    /// <summary>A column or, as an object, columns and the pattern that finds names in their text.</summary>
    private static Lineage? ReadLineage(JsonValue value, SchemaFaults faults)
    {
        if (value is not JsonObject json)
        {
            return PropertyReaderExtensions.ReadText(value, faults, "string | object") is { } column
                ? new Lineage(new[] { column }.ToEquatableArray())
                : null;
        }

        var properties = new PropertyReader(json, faults);
        var columns = properties.RequiredTexts("in");
        var pattern = properties.RequiredText("pattern");
        properties.CloseClosed();
        return columns.Count > 0 && pattern is { } text && PropertyReaderExtensions.IsPattern(text, faults)
            ? new Lineage(columns, pattern)
            : null;
    }

    private static EquatableArray<CategoryPatterns> ReadCues(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return EquatableArray<CategoryPatterns>.Empty;
        if (properties.Json.Members.Length == 0)
            faults.Invalid(value, "{ \"…\": [ … ] }");

        return properties.Json.Members
            .Select(member => new CategoryPatterns(
                new Located<string>(member.Name.Text, member.Name.Span),
                ReadPatterns(member.Value, faults)))
            .ToEquatableArray();
    }

    /// <summary>Patterns, the invalid ones among them: without one, the evidence would say something else.</summary>
    private static EquatableArray<Located<string>> ReadPatterns(JsonValue value, SchemaFaults faults)
    {
        var patterns = PropertyReaderExtensions.ReadTexts(value, faults);
        foreach (var pattern in patterns)
            PropertyReaderExtensions.IsPattern(pattern, faults);
        return patterns;
    }

    private static Waiver? ReadWaiver(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var rule = properties.RequiredText("rule");
        var key = properties.RequiredTexts("key");
        var reason = properties.Text("reason");
        properties.CloseClosed();
        return rule is { } id && key.Count > 0 ? new Waiver(id, key, reason) : null;
    }
}
