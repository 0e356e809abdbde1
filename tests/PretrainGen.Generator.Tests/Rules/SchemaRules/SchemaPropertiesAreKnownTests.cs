using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class SchemaPropertiesAreKnownTests
{
    public class Reports
    {
        [Theory]
        [InlineData("""{ "fields": [ { "name": "Model", {|PTG4002:"tpye"|}: "string" }, { "name": "Year" } ] }""", "There is no property 'tpye' here; did you mean 'type'?")]
        [InlineData("""{ "fields": [ { "name": "Model", "type": {|PTG4002:"strin"|} }, { "name": "Year" } ] }""", "'strin' cannot stand here; expected string")]
        [InlineData("""{ "fields": [ { "name": "Model" }, { "name": "Year" } ], "pretraingen": { {|PTG4002:"rule"|}: [] } }""", "There is no property 'rule' here; did you mean 'rules'?")]
        [InlineData("""{ "fields": [ { "name": "Model" }, { "name": "Year" } ], "pretraingen": { "rules": [ {|PTG4002:{|} "then": { "Year": 2018 } } ] } }""", "The property 'id' is missing")]
        [InlineData("""{ "fields": [ { "name": "Model" }, { "name": "Year" }, { "name": {|PTG4002:"Year"|} } ] }""", "'Year' stands here a second time; only the first counts")]
        public void What_cannot_stand_where_it_does(string schema, string message) => DescribedTable.With(schema).Finds(message);

        [Fact]
        public void A_schema_of_two_tables_once() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Model,Year\nBERT,2018\n", ("Schema", "shared.json")),
                ProjectFile.Of("b.csv", "Model,Year\nGPT,2018\n", ("Schema", "shared.json")),
                ProjectFile.Other("shared.json", """{ "fields": [ { "name": "Model" }, { "name": "Year", "type": {|PTG4002:"yaer"|} } ] }"""))
            .Finds();

        [Theory]
        [InlineData("acyclic")]
        [InlineData("symmetric")]
        public void The_shape_of_references_to_another_table(string shape) => new RuleTest(
            ProjectFile.Of("things.csv", "Name,On\na,x\n"),
            ProjectFile.Other("things.schema.json", $$"""
                { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name",
                  "foreignKeys": [ { "fields": "On", "reference": { "resource": "others", "fields": "Name" }, "{{shape}}": {|PTG4002:true|} } ] }
                """),
            ProjectFile.Of("others.csv", "Name,Age\nx,1\ny,2\n")).Finds($"'{shape}' cannot stand here; expected \"resource\": \"\"");

        [Fact]
        public void A_shape_that_is_neither_true_nor_false() => RuleTest.Csv("Name,On\na,\n").WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name",
              "foreignKeys": [ { "fields": "On", "reference": { "fields": "Name" }, "acyclic": {|PTG4002:"yes"|}, {|PTG4002:"simmetric"|}: true } ] }
            """).Finds();
    }

    public class Guards
    {
        [Fact]
        public void A_schema_that_is_right() =>
            DescribedTable.With("""{ "fields": [ { "name": "Model", "type": "string", "rdfType": "x" }, { "name": "Year", "type": "year" } ] }""").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Properties_of_other_tools() =>
            DescribedTable.With("""{ "owner": "us", "fields": [ { "name": "Model", "note": 5 }, { "name": "Year", "unit": "a" } ] }""").FindsNothing();
    }
}
