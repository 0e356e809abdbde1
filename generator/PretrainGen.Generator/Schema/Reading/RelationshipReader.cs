using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Reading.Additions;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>
/// Reads how columns depend on each other: what the standard has, and a name, a severity and a message as rules have them.
/// </summary>
/// <param name="known">Reports the names that are no fields, and returns the others.</param>
/// <param name="ids">The names of checks so far.</param>
internal sealed class RelationshipReader(
    Func<EquatableArray<Located<string>>, EquatableArray<Located<string>>> known, HashSet<string> ids)
{
    private const int Sides = 2;

    public Relationship? Read(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var sides = properties.Require("fields") is { } fields ? ReadSides(fields, faults) : null;
        var link = properties.Require("link") is null ? null : properties.Choice("link", Vocabularies.Links);
        var description = properties.Text("description")?.Value;
        var id = properties.Text("id");
        var severity = properties.Choice("severity", Vocabularies.Severities)?.Value;
        var message = MessageTemplateReader.Read(properties.Text("message"));
        properties.CloseOpen();
        if (id is { } name && !ids.Add(name.Value))
        {
            faults.Add(SchemaFault.Repeated, name.Span, name.Value);
            return null;
        }

        return link is { } holds && sides is { } both
            ? new Relationship(both[0], both[1], holds, description) { Id = id, Severity = severity, Message = message }
            : null;
    }

    /// <summary>A name or several on each of the two sides; null where anything is wrong with them.</summary>
    private EquatableArray<Located<string>>[]? ReadSides(JsonValue value, SchemaFaults faults)
    {
        if (value is not JsonArray { Items: var items })
        {
            faults.WrongType(value, "array");
            return null;
        }

        if (items.Length != Sides)
        {
            faults.Add(SchemaFault.InvalidValue, value.Span, Invariant(items.Length), Invariant(Sides));
            return null;
        }

        // Both sides are looked at before any is given up, so that every unknown field is reported.
        var sides = items.Select(item => ReadSide(item, faults)).ToArray();
        return sides.All(side => side.Count > 0) ? sides : null;
    }

    private EquatableArray<Located<string>> ReadSide(JsonValue value, SchemaFaults faults)
    {
        if (value is JsonArray { Items.Length: 0 })
            faults.Invalid(value, "string");
        var names = PropertyReaderExtensions.ReadTexts(value, faults);
        var isWhole = names.Count == (value is JsonArray array ? array.Items.Length : 1);
        return known(names).Count == names.Count && isWhole ? names : EquatableArray<Located<string>>.Empty;
    }

    private static string Invariant(int count) => count.ToString(CultureInfo.InvariantCulture);
}
