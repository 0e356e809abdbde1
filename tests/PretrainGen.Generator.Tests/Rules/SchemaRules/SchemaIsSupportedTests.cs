using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class SchemaIsSupportedTests
{
    public class Reports
    {
        [Fact]
        public void A_type_that_is_read_as_text() => DescribedTable
            .With("""{ "fields": [ { "name": "Model" }, { "name": "Year", "type": {|PTG4006:"geojson"|} } ] }""")
            .Finds("'geojson' is valid Table Schema, but is not supported here, so it is not checked");

        [Fact]
        public void A_constraint_that_the_type_does_not_have() => DescribedTable
            .With("""{ "fields": [ { "name": "Model" }, { "name": "Year", "type": "integer", "constraints": { {|PTG4006:"minLength"|}: 4 } } ] }""")
            .Finds();

        [Theory]
        [InlineData("\"type\": \"integer\"")]
        [InlineData("\"type\": \"year\"")]
        [InlineData("\"type\": \"list\", \"itemType\": \"integer\"")]
        public void A_pattern_of_what_is_no_text_which_is_not_checked(string type) => DescribedTable
            .With($$"""{ "fields": [ { "name": "Model" }, { "name": "Year", {{type}}, "constraints": { {|PTG4006:"pattern"|}: "x+" } } ] }""")
            .Finds("'pattern' is valid Table Schema, but is not supported here, so it is not checked");
    }

    public class References
    {
        [Theory]
        [InlineData("\"schema\": {|PTG4006:\"https://example.org/things.json\"|}")]
        [InlineData("\"schema\": \"schemas/things.json\", {|PTG4006:\"primaryKey\"|}: \"Model\"")]
        [InlineData("\"schema\": { \"fields\": [ { \"name\": \"Model\" }, { \"name\": \"Year\" } ], \"foreignKeys\": [ { \"fields\": \"Year\", \"reference\": { {|PTG4006:\"package\"|}: \"https://example.org\", \"resource\": \"years\", \"fields\": \"Year\" } } ] }")]
        public void To_what_is_not_in_the_package(string resource) => RuleTest.Csv("Model,Year\nBERT,2018\n")
            .With(ProjectFile.Other("datapackage.json", $$"""{ "resources": [ { "path": "things.csv", {{resource}} } ] }"""))
            .With(ProjectFile.Other("schemas/things.json", """{ "fields": [ { "name": "Model" }, { "name": "Year" } ] }"""))
            .Finds();
    }

    public class Guards
    {
        [Fact]
        public void Points_on_the_globe() => RuleTest.Csv("Model,At\nBERT,\"138,36\"\n").WithSchema("""
            { "fields": [ { "name": "Model" }, { "name": "At", "type": "geopoint" } ] }
            """).FindsNothing();

        [Fact]
        public void Types_and_constraints_that_are_checked() => DescribedTable
            .With("""{ "fields": [ { "name": "Model", "constraints": { "minLength": 2 } }, { "name": "Year", "type": "integer", "constraints": { "minimum": 1950 } } ] }""")
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void What_is_wrong_instead() =>
            DescribedTable.With("""{ "fields": [ { "name": "Model" }, { "name": "Year", "type": {|PTG4002:"geo"|} } ] }""").Finds();
    }
}
