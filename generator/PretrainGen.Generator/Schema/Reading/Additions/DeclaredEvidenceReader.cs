using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Reads an evidence of our object <c>pretraingen</c>, in which every property has to be a known one.</summary>
internal static class DeclaredEvidenceReader
{
    /// <summary>The name in <c>cues</c> of the words that speak against categories.</summary>
    private const string Against = "not";

    public static Evidence? Read(JsonValue value, SchemaFaults faults)
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

    // An object, since "not" with patterns is a category that is called so.
    private static EquatableArray<CategoryPatterns> ReadCues(JsonValue value, SchemaFaults faults) => Members(value, faults)
        .SelectMany(member => member is { Name.Text: Against, Value: JsonObject against }
            ? Members(against, faults).Select(other => ReadCue(other, faults, isAgainst: true))
            : [ReadCue(member, faults, isAgainst: false)])
        .ToEquatableArray();

    private static CategoryPatterns ReadCue(JsonMember member, SchemaFaults faults, bool isAgainst) =>
        new(new Located<string>(member.Name.Text, member.Name.Span), ReadPatterns(member.Value, faults), isAgainst);

    private static ImmutableArray<JsonMember> Members(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return ImmutableArray<JsonMember>.Empty;
        if (properties.Json.Members.Length == 0)
            faults.Invalid(value, "{ \"…\": [ … ] }");
        return properties.Json.Members;
    }

    /// <summary>Patterns, the invalid ones among them: without one, the evidence would say something else.</summary>
    private static EquatableArray<Located<string>> ReadPatterns(JsonValue value, SchemaFaults faults)
    {
        var patterns = PropertyReaderExtensions.ReadTexts(value, faults);
        foreach (var pattern in patterns)
            PropertyReaderExtensions.IsPattern(pattern, faults);
        return patterns;
    }
}
