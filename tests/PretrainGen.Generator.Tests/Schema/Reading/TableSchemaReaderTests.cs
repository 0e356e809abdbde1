using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Tests.Support;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading;

public class TableSchemaReaderTests
{
    [Fact]
    public void What_a_schema_does_not_say_has_a_default()
    {
        var schema = Clean("""{ "$schema": "https://datapackage.org/profiles/2.0/tableschema.json", "fields": [ { "name": "A" } ] }""");

        Assert.Null(schema.Title);
        Assert.Null(schema.Description);
        Assert.Equal(FieldsMatch.Exact, schema.FieldsMatch.Value);
        Assert.Equal([""], schema.MissingValues.Select(missing => missing.Value.Value));
        Assert.Empty(schema.PrimaryKey);
        Assert.Empty(schema.UniqueKeys);
        Assert.Empty(schema.ForeignKeys);
        Assert.Empty(schema.Relationships);
        Assert.Equal(SchemaAdditions.Empty, schema.Additions);
    }

    [Fact]
    public void What_a_schema_says_is_read()
    {
        var schema = Clean("""
            { "title": "T", "description": "D", "fields": [ { "name": "A" }, { "name": "B" }, { "name": "C" } ],
              "missingValues": ["", { "value": "n/a", "label": "not applicable" }],
              "primaryKey": ["A", "B"], "uniqueKeys": [["A"], ["B", "C"], "C"],
              "foreignKeys": [ { "fields": ["B"], "reference": { "fields": ["A"] } },
                               { "fields": "C", "reference": { "resource": "", "fields": "A" } },
                               { "fields": ["A", "B"], "reference": { "resource": "others", "fields": ["X", "Y"] } } ],
              "relationships": [ { "fields": ["A", "B"], "link": "derived" }, { "fields": ["B", "C"], "link": "coupled", "description": "one each" },
                                 { "fields": [["A", "B"], ["C"]], "link": "crossed", "id": "all", "severity": "info", "message": "{A}!" } ] }
            """);

        Assert.Equal(("T", "D"), (schema.Title, schema.Description));
        Assert.Equal([("", null), ("n/a", "not applicable")], schema.MissingValues.Select(missing => (missing.Value.Value, missing.Label)));
        Assert.Equal(["A", "B"], Values(schema.PrimaryKey));
        Assert.Equal(["A", "B C", "C"], schema.UniqueKeys.Select(key => string.Join(' ', Values(key))));
        Assert.Equal(
            ["B > A", "C > A", "A B > others X Y"],
            schema.ForeignKeys.Select(key => $"{string.Join(' ', Values(key.Fields))} > {key.Resource?.Value} {string.Join(' ', Values(key.ReferencedFields))}".Replace("  ", " ", StringComparison.Ordinal)));
        Assert.Equal(
            [("A", "B", RelationshipLink.Derived, null), ("B", "C", RelationshipLink.Coupled, "one each"), ("A B", "C", RelationshipLink.Crossed, null)],
            schema.Relationships.Select(relationship =>
                (string.Join(' ', Values(relationship.Parent)), string.Join(' ', Values(relationship.Child)), relationship.Link.Value, relationship.Description)));
        Assert.Equal(
            [(null, null, null), (null, null, null), ("all", RuleSeverity.Info, "{A}!")],
            schema.Relationships.Select(relationship => (relationship.Id?.Value, relationship.Severity, relationship.Message?.Text.Value)));
    }

    [Theory]
    [InlineData("\"exact\"", nameof(FieldsMatch.Exact))]
    [InlineData("\"equal\"", nameof(FieldsMatch.Equal))]
    [InlineData("[\"subset\"]", nameof(FieldsMatch.Subset))]
    [InlineData("\"superset\"", nameof(FieldsMatch.Superset))]
    [InlineData("[\"partial\"]", nameof(FieldsMatch.Partial))]
    public void How_fields_match_is_a_word_or_an_array_of_one(string json, string match) =>
        Assert.Equal(match, Clean(WithFields($"\"fieldsMatch\": {json}")).FieldsMatch.Value.ToString());

    [Theory]
    [InlineData("""{|UnknownProperty:"primarykey"|}: "A" """, "primaryKey")]
    [InlineData("""{|UnknownProperty:"foreignKey"|}: [] """, "foreignKeys")]
    [InlineData("""{|UnknownProperty:"pretrain_gen"|}: {} """, "pretraingen")]
    [InlineData("""{|UnknownProperty:"rules"|}: [] """, "pretraingen.rules")]
    [InlineData(""" "title": {|WrongType:1|} """, "string")]
    [InlineData(""" "fieldsMatch": {|InvalidValue:"subsett"|} """, "subset")]
    [InlineData(""" "fieldsMatch": {|InvalidValue:["exact", "equal"]|} """, "exact")]
    [InlineData(""" "fieldsMatch": {|WrongType:1|} """, "string | array")]
    [InlineData(""" "missingValues": {|WrongType:""|} """, "array")]
    [InlineData(""" "primaryKey": {|WrongType:1|} """, "string | array")]
    [InlineData(""" "primaryKey": ["A", {|WrongType:1|}] """, "string")]
    [InlineData(""" "primaryKey": {|UnknownField:"Modle"|} """, "Model")]
    [InlineData(""" "uniqueKeys": {|WrongType:"A"|} """, "array")]
    [InlineData(""" "uniqueKeys": [["A", {|UnknownField:"Z"|}]] """, "")]
    [InlineData(""" "foreignKeys": {|WrongType:{}|} """, "array")]
    [InlineData(""" "foreignKeys": [{|WrongType:"A"|}] """, "object")]
    [InlineData(""" "foreignKeys": [{|MissingProperty:{|} "fields": "A" }] """, "reference")]
    [InlineData(""" "foreignKeys": [{|MissingProperty:{|} "reference": { "fields": "A" } }] """, "fields")]
    [InlineData(""" "foreignKeys": [{ "fields": {|InvalidValue:[]|}, "reference": { "fields": "A" } }] """, "string")]
    [InlineData(""" "foreignKeys": [{ "fields": {|UnknownField:"modell"|}, "reference": { "fields": "A" } }] """, "Model")]
    [InlineData(""" "foreignKeys": [{ "fields": "A", "reference": { "fields": {|UnknownField:"Y"|} } }] """, "")]
    [InlineData(""" "foreignKeys": [{ "fields": ["A", "Model"], "reference": { "resource": "x", "fields": {|InvalidValue:["B"]|} } }] """, "2")]
    [InlineData(""" "foreignKeys": [{ "fields": "A", "reference": {|WrongType:"Model"|} }] """, "object")]
    [InlineData(""" "foreignKeys": [{ "fields": "A", "reference": { "resource": {|WrongType:1|}, "fields": "A" } }] """, "string")]
    [InlineData(""" "foreignKeys": [{ "fields": "A", "reference": { {|UnknownProperty:"ressource"|}: "x", "fields": "A" } }] """, "resource")]
    [InlineData(""" "relationships": [{ "fields": ["A", "Model"], "link": {|InvalidValue:"derives"|} }] """, "derived")]
    [InlineData(""" "relationships": [{|MissingProperty:{|} "fields": ["A", "Model"] }] """, "link")]
    [InlineData(""" "relationships": [{ "fields": {|InvalidValue:["A"]|}, "link": "derived" }] """, "2")]
    [InlineData(""" "relationships": [{ "fields": {|InvalidValue:["A", "Model", "A"]|}, "link": "derived" }] """, "2")]
    [InlineData(""" "relationships": [{ "fields": {|WrongType:"A"|}, "link": "derived" }] """, "array")]
    [InlineData(""" "relationships": [{ "fields": ["A", {|InvalidValue:[]|}], "link": "derived" }] """, "string")]
    [InlineData(""" "relationships": [{ "fields": ["A", ["Model", {|WrongType:1|}]], "link": "derived" }] """, "string")]
    [InlineData(""" "relationships": [{ "fields": ["A", {|UnknownField:"Models"|}], "link": "derived" }] """, "Model")]
    [InlineData(""" "relationships": [{ "fields": [["A", {|UnknownField:"Models"|}], "A"], "link": "derived" }] """, "Model")]
    [InlineData(""" "relationships": [{ "fields": ["A", "Model"], "link": "derived", "severity": {|InvalidValue:"warn"|} }] """, "warning")]
    [InlineData(""" "relationships": [{ "fields": ["A", "Model"], "link": "derived", "id": {|WrongType:1|} }] """, "string")]
    [InlineData(""" "relationships": [{ "id": "x", "fields": ["A", "Model"], "link": "derived" }, { "id": {|Repeated:"x"|}, "fields": ["A", "Model"], "link": "coupled" }] """, "")]
    [InlineData(""" "relationships": [{ "id": "x", "fields": ["A", "Model"], "link": "derived" }], "pretraingen": { "rules": [ { "id": {|Repeated:"x"|}, "then": { "A": 1 } } ] } """, "")]
    [InlineData(""" "pretraingen": {|WrongType:[]|} """, "object")]
    public void A_wrong_property_is_reported_where_it_stands(string properties, string expected) => Reports(WithFields(properties), expected);

    [Fact]
    public void A_reference_to_another_package_is_not_supported() => Assert.Empty(Reports(
        WithFields(""" "foreignKeys": [{ "fields": "A", "reference": { {|Unsupported:"package"|}: "https://example.org/datapackage.json", "resource": "x", "fields": "B" } }] """),
        "")!.ForeignKeys);

    [Theory]
    [InlineData("", "primaryKey", "\"B\"", "B")]
    [InlineData("", "", "", "A")]
    [InlineData("\"type\": \"list\",", "", "", "")]
    [InlineData("", "uniqueKeys", "[[\"B\", \"C\"]]", "A")]
    [InlineData("\"type\": \"list\",", "uniqueKeys", "[[\"B\"], [\"C\", \"D\"]]", "C D")]
    public void The_schema_says_what_names_a_row_in_more_ways_than_one(string first, string property, string keys, string expected)
    {
        var json = $$"""
            { "fields": [ { "name": "A", {{first}} "constraints": { "required": true, "unique": true } }, { "name": "B", "constraints": { "unique": true } },
                          { "name": "C", "constraints": { "required": true } }, { "name": "D", "constraints": { "required": true } } ],
              "{{(property.Length > 0 ? property : "uniqueKeys")}}": {{(keys.Length > 0 ? keys : "[]")}} }
            """;

        Assert.Equal(expected, string.Join(' ', Values(Clean(json).RowKey)));
    }

    [Fact]
    public void A_resource_of_the_wrong_type_is_no_reference_to_this_table() =>
        Assert.Empty(Reports(WithFields(""" "foreignKeys": [{ "fields": "A", "reference": { "resource": {|WrongType:1|}, "fields": "A" } }] """), "string")!.ForeignKeys);

    [Theory]
    [InlineData("{|MissingProperty:{|}}", "fields")]
    [InlineData("""{ "fields": {|WrongType:{}|} }""", "array")]
    [InlineData("""{ "fields": {|InvalidValue:[]|} }""", "[ { \"name\": … } ]")]
    [InlineData("""{ "fields": [ { "name": "A", "type": "year" }, { "name": {|Repeated:"A"|} } ] }""", "")]
    [InlineData("""{ "fields": [ { "name": "A" } ], {|Repeated:"fields"|}: [] }""", "")]
    public void There_have_to_be_fields(string schema, string expected) => Reports(schema, expected);

    [Theory]
    [InlineData("{|WrongType:[]|}", "object")]
    [InlineData("{|WrongType:\"schema.json\"|}", "object")]
    [InlineData("{ {|MalformedJson:fields|}: [] }", "property name")]
    public void What_is_no_schema_has_none(string text, string expected) => Assert.Null(Reports(text, expected));

    [Fact]
    public void Keys_of_a_schema_without_fields_are_not_looked_up() =>
        Reports("""{|MissingProperty:{|} "primaryKey": ["A"] }""", "fields");

    [Fact]
    public void Further_properties_are_allowed() => Clean(WithFields(""" "x-owner": "me", "csv": "a.csv", "indexes": [] """));

    private static string WithFields(string properties) => $$"""{ "fields": [ { "name": "A" }, { "name": "Model" } ], {{properties}} }""";

    private static IEnumerable<string> Values(EquatableArray<Located<string>> located) => located.Select(value => value.Value);
}
