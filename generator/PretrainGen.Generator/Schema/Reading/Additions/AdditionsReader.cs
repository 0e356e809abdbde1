using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Reads our own object <c>pretraingen</c>, in which every property has to be a known one.</summary>
internal static class AdditionsReader
{
    /// <summary>
    /// The names which nothing else can be meant by, so that they are worth a word where they are found outside of the object.
    /// </summary>
    public static readonly IReadOnlyList<string> UnmistakableNames = ["evidence", "rules", "waivers"];

    /// <param name="value">The object; null where there is none.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    /// <param name="ids">The names of checks so far.</param>
    public static SchemaAdditions Read(JsonValue? value, SchemaFaults faults, HashSet<string> ids)
    {
        if (value is null || PropertyReader.Open(value, faults) is not { } properties)
            return SchemaAdditions.Empty;

        var additions = new SchemaAdditions
        {
            Doc = properties.LanguageTexts("doc"),
            Link = properties.Text("link"),
            Aliases = properties.Text("aliases"),
            Identifier = properties.Text("identifier"),
            EnumValue = properties.Text("enumValue"),
            Obsolete = properties.Find("obsolete") is { } obsolete ? ReadObsolescence(obsolete, faults) : null,
            Evidence = properties.Items("evidence", DeclaredEvidenceReader.Read).Where(evidence => IsNew(evidence.Id)).ToEquatableArray(),
            Rules = properties.Items("rules", ReadRule).Where(rule => IsNew(rule.Id)).ToEquatableArray(),
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

    private static ConsistencyRule? ReadRule(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var id = properties.RequiredText("id");
        var when = properties.Find("when");
        var condition = when is null ? null : ConditionReader.Read(when, faults);
        var then = properties.Require("then") is { } demand ? ConditionReader.Read(demand, faults) : null;
        var blame = properties.Texts("blame");
        var severity = properties.Choice("severity", Vocabularies.Severities)?.Value ?? RuleSeverity.Warning;
        var message = MessageTemplateReader.Read(properties.Text("message"));
        properties.CloseClosed();

        // A rule whose condition is wrong would speak of all rows, so it speaks of none.
        var isUsable = then is not null && (when is null || condition is not null);
        return id is { } name && isUsable ? new ConsistencyRule(name, condition, then!, blame, severity, message) : null;
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
