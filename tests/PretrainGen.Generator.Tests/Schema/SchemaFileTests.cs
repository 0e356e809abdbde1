using NJsonSchema;
using PretrainGen.Generator.Tests.Support;
using NewtonsoftJson = Newtonsoft.Json.Linq;

namespace PretrainGen.Generator.Tests.Schema;

/// <summary>The JSON Schema that the package ships, so that editors complete and check a table's schema, agrees with the reader and with the standard.</summary>
public class SchemaFileTests
{
    /// <summary>Everything that a schema can say.</summary>
    internal const string Everything = """
        {
          "$schema": "pretraingen.schema.json", "title": "Instruments", "description": "What an orchestra needs.",
          "fields": [
            { "name": "Name", "type": "string", "constraints": { "required": true, "unique": true, "minLength": 1, "maxLength": 40, "pattern": ".+" } },
            { "name": "Since", "type": "year", "title": "First built", "example": "1709", "constraints": { "minimum": 900, "maximum": 2100 } },
            { "name": "Family", "type": "string", "missingValues": [ { "value": "?", "label": "disputed" } ], "categoriesOrdered": false,
              "categories": [ { "value": "弦", "label": "Strings", "description": { "en": "Sounds by a string.", "zh": "以弦发声。" } }, { "value": "管", "label": "Winds", "description": "Sounds by air." } ] },
            { "name": "Cousins", "type": "list", "delimiter": ";", "itemType": "string" },
            { "name": "Price", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false, "constraints": { "exclusiveMinimum": 0, "exclusiveMaximum": "1000000" } },
            { "name": "Loud", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"], "constraints": { "enum": [true, false] } },
            { "name": "Seen", "type": "date", "format": "%d.%m.%Y" },
            { "name": "Page", "type": "string", "format": "uri", "rdfType": "https://schema.org/url" },
            { "name": "Room", "type": "string", "source": "heading:1" },
            { "name": "State", "type": "string", "constraints": { "enum": ["Played", "Lost"] } }
          ],
          "fieldsMatch": ["subset"], "missingValues": ["", "-"], "primaryKey": ["Name"], "uniqueKeys": [["Page"], ["Name", "Since"]],
          "foreignKeys": [ { "fields": ["Cousins"], "reference": { "fields": ["Name"] } }, { "fields": ["Room"], "reference": { "resource": "rooms", "fields": ["Name"] } } ],
          "relationships": [ { "fields": ["Name", "Since"], "link": "derived", "description": "Nothing is invented twice." } ],
          "pretraingen": {
            "doc": { "en": "About", "zh": "AboutZh" }, "link": "Page", "aliases": "OtherNames", "identifier": "Id", "enumValue": "Number",
            "obsolete": { "when": { "State": "Lost" }, "message": "{Name} is lost." },
            "evidence": [ { "id": "sound", "of": "Family", "in": ["About", "AboutZh"], "inherit": "Cousins", "cues": { "Strings": ["string", "弦"], "Winds": "reed|air" } } ],
            "rules": [
              { "id": "lost-is-silent", "when": { "State": "Lost", "any": [ { "Family": ["Strings", "Winds"] }, { "not": { "Since": { "min": 1500, "max": { "field": "Seen" } } } } ] },
                "then": { "Loud": { "missing": true } }, "blame": ["Loud"], "severity": "info", "message": "{Name} cannot be {Loud}." },
              { "id": "cousins-are-older", "when": { "all": [ { "Cousins": { "required": true } }, { "Room": { "not": ["Attic"] } } ] }, "then": { "Since": { "min": { "via": "Cousins", "field": "Since" } } } },
              { "id": "seen-since", "then": { "Since": { "agreesWith": { "field": "Page", "as": "year", "within": 1 } }, "Page": { "pattern": "^https:", "contains": { "field": "Name" } } }, "severity": "none" },
              { "id": "names-differ", "then": { "Name": { "not": { "equals": { "field": "Room" } } } }, "severity": "error" } ],
            "waivers": [ { "rule": "sound", "key": "Glass harmonica", "reason": "It has neither." } ]
          }
        }
        """;

    private static readonly Task<JsonSchema> Ours = JsonSchema.FromFileAsync(RepositoryRoot.Combine("runtime", "PretrainGen", "build", "pretraingen.schema.json"));

    [Fact]
    public async Task It_accepts_all_that_the_reader_reads()
    {
        SchemaAssert.Clean(Everything);

        Assert.Empty((await Ours).Validate(Everything));
    }

    [Theory]
    [InlineData("models")]
    [InlineData("architectures")]
    [InlineData("organizations")]
    [InlineData("survey/pretraining-survey")]
    public async Task It_accepts_the_schemas_of_our_data(string table)
    {
        var schema = await File.ReadAllTextAsync(RepositoryRoot.Combine("data", table + ".schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty((await Ours).Validate(schema));
    }

    [Fact]
    public async Task The_standard_accepts_it_too()
    {
        var profile = await JsonSchema.FromFileAsync(
            Path.Combine(SharedFolder.Require(), "corpus", "frictionless", "profiles", "2.0", "tableschema.json"), TestContext.Current.CancellationToken);

        // The profile has no type 'list', though the text of the standard has; everything else is as it says.
        var withoutLists = Everything.Replace("\"type\": \"list\"", "\"type\": \"string\"", StringComparison.Ordinal);
        Assert.Empty(profile.Validate(withoutLists));
        Assert.NotEmpty(profile.Validate("""{ "fields": [ { "name": "A", "type": "strin" } ] }"""));
    }

    [Theory]
    [InlineData("fields[0].name", "1")]
    [InlineData("fields[0].type", "\"strin\"")]
    [InlineData("fields[0].constraints.required", "\"yes\"")]
    [InlineData("fields[0].constraints.minLength", "-1")]
    [InlineData("fields[8].source", "\"title\"")]
    [InlineData("fields[2].categories[0].label", "1")]
    [InlineData("fields[2].categories[0].description", "{}")]
    [InlineData("fieldsMatch[0]", "\"some\"")]
    [InlineData("missingValues", "\"-\"")]
    [InlineData("primaryKey", "1")]
    [InlineData("foreignKeys[0].reference", "\"Name\"")]
    [InlineData("relationships[0].link", "\"linked\"")]
    [InlineData("relationships[0].fields", "[\"Name\"]")]
    [InlineData("pretraingen.doc", "[]")]
    [InlineData("pretraingen.obsolete.when", "{}")]
    [InlineData("pretraingen.evidence[0].cues", "[]")]
    [InlineData("pretraingen.rules[0].severity", "\"warn\"")]
    [InlineData("pretraingen.rules[0].then", "{ \"Loud\": { \"mising\": true } }")]
    [InlineData("pretraingen.rules[0].then", "{ \"Loud\": null }")]
    [InlineData("pretraingen.rules[1].then.Since.min", "[1]")]
    [InlineData("pretraingen.rules[2].then.Since.agreesWith.as", "\"arXiv\"")]
    [InlineData("pretraingen.waivers[0].key", "1")]
    public async Task It_refuses_what_the_reader_reports(string path, string value)
    {
        var changed = NewtonsoftJson.JToken.Parse(Everything);
        changed.SelectToken(path, errorWhenNoMatch: true)!.Replace(NewtonsoftJson.JToken.Parse(value));

        Assert.NotEmpty(SchemaAssert.Read(changed.ToString()).Faults);
        Assert.NotEmpty((await Ours).Validate(changed));
    }

    [Theory]
    [InlineData("pretraingen")]
    [InlineData("pretraingen.obsolete")]
    [InlineData("pretraingen.evidence[0]")]
    [InlineData("pretraingen.rules[0]")]
    [InlineData("pretraingen.waivers[0]")]
    [InlineData("pretraingen.rules[1].then.Since.min")]
    [InlineData("pretraingen.rules[2].then.Since.agreesWith")]
    public async Task Our_objects_have_no_further_property(string path)
    {
        var changed = NewtonsoftJson.JToken.Parse(Everything);
        ((NewtonsoftJson.JObject)changed.SelectToken(path, errorWhenNoMatch: true)!).Add("surplus", 1);

        Assert.NotEmpty(SchemaAssert.Read(changed.ToString()).Faults);
        Assert.NotEmpty((await Ours).Validate(changed));
    }
}
