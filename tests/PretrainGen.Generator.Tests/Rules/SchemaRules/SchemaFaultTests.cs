using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class SchemaFaultTests
{
    private static RuleTest Schema(string markup) => RuleTest.Csv("Model,Year\nBERT,2018\n").WithSchema(markup);

    public class Reports
    {
        [Fact]
        public void A_schema_that_is_no_JSON() => Schema("""{ "fields": [ { "name": "Model" } {|PTG4001:"|}name" ] }""")
            .Finds("The schema is not valid JSON: expected , or ], but found '\"'");

        [Fact]
        public void A_schema_that_ends_too_early()
        {
            var finding = Assert.Single(Schema("""{ "fields": [ """).Run());
            Assert.Equal("PTG4001", finding.Id);
            Assert.EndsWith("but the file ends", finding.GetMessage(Language.English), StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("""{ "fields": [ { "name": "Model", {|PTG4002:"tpye"|}: "string" }, { "name": "Year" } ] }""", "There is no property 'tpye' here; did you mean 'type'?")]
        [InlineData("""{ "fields": [ { "name": "Model", "type": {|PTG4002:"strin"|} }, { "name": "Year" } ] }""", "'strin' cannot stand here; expected string")]
        [InlineData("""{ "fields": [ { "name": "Model" }, { "name": "Year" } ], "pretraingen": { {|PTG4002:"rule"|}: [] } }""", "There is no property 'rule' here; did you mean 'rules'?")]
        [InlineData("""{ "fields": [ { "name": "Model" }, { "name": "Year" } ], "pretraingen": { "rules": [ {|PTG4002:{|} "then": { "Year": 2018 } } ] } }""", "The property 'id' is missing")]
        public void A_property_that_cannot_be(string schema, string message) => Schema(schema).Finds(message);

        [Fact]
        public void A_key_that_names_no_field() => Schema("""{ "fields": [ { "name": "Model" }, { "name": "Year" } ], "primaryKey": [{|PTG4003:"Modell"|}] }""")
            .Finds("'Modell' is no field of this schema; did you mean 'Model'?");

        [Fact]
        public void What_is_not_supported() => Schema("""{ "fields": [ { "name": "Model" }, { "name": "Year", "type": {|PTG4006:"geojson"|} } ] }""")
            .Finds("'geojson' is valid Table Schema, but is not supported here, so it is not checked");

        [Fact]
        public void A_schema_of_two_tables_once() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Model,Year\nBERT,2018\n", ("Schema", "shared.json")),
                ProjectFile.Of("b.csv", "Model,Year\nGPT,2018\n", ("Schema", "shared.json")),
                ProjectFile.Other("shared.json", """{ "fields": [ { "name": "Model" }, { "name": "Year", "type": {|PTG4002:"yaer"|} } ] }"""))
            .Finds();
    }

    public class Guards
    {
        [Fact]
        public void A_schema_that_is_right() => Schema("""{ "fields": [ { "name": "Model", "type": "string", "rdfType": "x", "note": 5 }, { "name": "Year", "type": "year" } ] }""").FindsNothing();
    }
}
