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

        [Theory]
        [InlineData("integer", "\"minimum\": {|PTG4002:\"x1\"|}", "'x1' cannot stand here; expected integer")]
        [InlineData("integer", "\"maximum\": {|PTG4002:1.5|}", "'1.5' cannot stand here; expected integer")]
        [InlineData("integer", "\"enum\": [2018, {|PTG4002:\"x\"|}]", "'x' cannot stand here; expected integer")]
        [InlineData("date", "\"minimum\": {|PTG4002:\"2020-13-01\"|}", "'2020-13-01' cannot stand here; expected date YYYY-MM-DD")]
        [InlineData("date\", \"format\": \"%d.%m.%Y", "\"exclusiveMaximum\": {|PTG4002:\"1/2/2020\"|}", "'1/2/2020' cannot stand here; expected date %d.%m.%Y")]
        [InlineData("date", "\"minimum\": {|PTG4002:2020|}", "'2020' cannot stand here; expected date YYYY-MM-DD")]
        [InlineData("boolean", "\"enum\": [true, {|PTG4002:\"yes\"|}]", "'yes' cannot stand here; expected boolean")]
        [InlineData("string\", \"format\": \"uuid", "\"enum\": [{|PTG4002:\"1\"|}]", "'1' cannot stand here; expected string uuid")]
        [InlineData("list\", \"itemType\": \"integer", "\"enum\": [{|PTG4002:\"x\"|}]", "'x' cannot stand here; expected integer")]
        [InlineData("integer", "{|PTG4002:\"min\"|}: 1", "There is no property 'min' here; did you mean 'minimum'?")]
        [InlineData("integer", "{|PTG4002:\"values\"|}: [1]", "There is no property 'values' here; expected required, unique, uniqueItems, minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, pattern, enum or jsonSchema")]
        public void A_constraint_that_no_cell_can_meet(string type, string constraint, string message) => RuleTest.Csv("Model,Value\nBERT,\n")
            .WithSchema($$"""{ "fields": [ { "name": "Model" }, { "name": "Value", "type": "{{type}}", "constraints": { {{constraint}} } } ], "primaryKey": "Model" }""")
            .Finds(message);

        [Fact]
        public void A_key_beside_the_schema_that_says_something_else() => RuleTest.Csv("Model,Year\nBERT,2018\n")
            .With(ProjectFile.Other("datapackage.json", """
                { "resources": [ { "path": "things.csv", {|PTG4002:"primaryKey"|}: "Year", "schema": { "fields": [ { "name": "Model" }, { "name": "Year" } ], "primaryKey": "Model" } } ] }
                """))
            .Finds("The schema has another 'primaryKey' than stands beside it; that of the schema counts");

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
        [Theory]
        [InlineData("integer", "\"minimum\": \"1\", \"maximum\": 2e3, \"enum\": [1, \"2\", 3.0]")]
        [InlineData("number\", \"decimalChar\": \",\", \"groupChar\": \".", "\"minimum\": \"1.000,5\", \"maximum\": 2000.5")]
        [InlineData("date\", \"format\": \"%d.%m.%Y", "\"minimum\": \"31.12.2019\", \"maximum\": \"2020-12-31\"")]
        [InlineData("datetime", "\"minimum\": \"2019-12-31\", \"maximum\": \"2020-12-31T10:00:00Z\"")]
        [InlineData("time", "\"enum\": [\"08:00:00\"]")]
        [InlineData("time\", \"format\": \"%H:%M", "\"minimum\": \"08:30\", \"maximum\": \"20:00:00\"")]
        [InlineData("yearmonth", "\"minimum\": \"2018-10\"")]
        [InlineData("duration", "\"maximum\": \"P1M\"")]
        [InlineData("boolean\", \"trueValues\": [\"yes\"], \"falseValues\": \"no", "\"enum\": [true, \"no\"]")]
        [InlineData("any", "\"enum\": [1, \"x\", true]")]
        public void Constants_as_the_cells_are_or_as_JSON_and_ISO_have_them(string type, string constraint) => RuleTest.Csv("Model,Value\nBERT,\n")
            .WithSchema($$"""{ "fields": [ { "name": "Model" }, { "name": "Value", "type": "{{type}}", "constraints": { {{constraint}} } } ], "primaryKey": "Model" }""")
            .FindsNothing();

        [Fact]
        public void Properties_of_other_tools() =>
            DescribedTable.With("""{ "owner": "us", "fields": [ { "name": "Model", "note": 5 }, { "name": "Year", "unit": "a" } ] }""").FindsNothing();
    }
}
