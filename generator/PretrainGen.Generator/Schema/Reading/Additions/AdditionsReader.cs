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
