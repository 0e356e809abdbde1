using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class TableHasAKeyTests
{
    public class Reports
    {
        [Fact]
        public void A_table_without_names() => RuleTest.Csv("""
            {|PTG1007:Class|},Legs
            insect,1.5
            bird,2.5
            insect,2.5
            """).Finds("No column of 'things.csv' names its rows, so they get no enum; if one does, set Key, or give the table a schema with a primaryKey");

        [Fact]
        public void The_columns_that_would_do_together() => RuleTest.Csv("""
            {|PTG1007:Country|},Year,Rate
            Chad,2018,1.5
            Chad,2019,2.5
            Mali,2018,1.5
            """).Finds("No column of 'things.csv' names its rows, so they get no enum; 'Country' and 'Year' together would: Key=\"Country, Year\", or primaryKey in a schema");

        [Fact]
        public void It_as_information() =>
            Assert.Equal(DiagnosticSeverity.Info, Assert.Single(RuleTest.Csv("Class,Legs\ninsect,1.5\nbird,2.5\ninsect,2.5\n").Run()).Severity);

        private const string Fields = """
            "fields": [ { "name": "Class", "categories": ["insect", "bird"] }, { "name": "Legs", "type": "number", "constraints": { "maximum": 9 } },
              { "name": "On", "type": "number" } ],
            "foreignKeys": [ { "fields": "On", "reference": { "fields": "Legs" } } ], "uniqueKeys": [["Legs"]],
            "pretraingen": { "rules": [ { "id": "more", "then": { "Legs": { "min": 2 } } } ] }
            """;

        [Fact]
        public void The_key_and_all_that_is_wrong_in_the_cells() => RuleTest.Csv("""
            {|PTG1007:Class|},Legs,On
            insect,{|PTG3005:1.5|},1.50
            {|PTG2003:brid|},2.5,
            bird,{|PTG2001:x|},{|PTG2008:7|}
            insect,,2.5
            insect,{|PTG2004:10|},2.5
            insect,{|PTG2005:2.50|},2.5
            """).WithSchema($"{{ {Fields} }}").Finds(
            "No column of 'things.csv' names its rows, so they get no enum; if one does, set Key, or give the table a schema with a primaryKey",
            "row 1: Legs is '1.5', but should be at least '2' (more)",
            "row 2: Class is 'brid', which is none of its categories; did you mean 'bird'?",
            "row 3: Legs is 'x', but its type is number",
            "row 3: On names '7', which does not exist",
            "row 5: Legs is '10', but the schema asks for maximum 9",
            "row 6: Legs is '2.50', the same value as '2.5' in row 2, but has to be unique");

        [Fact]
        public void The_cells_where_the_key_of_the_schema_is_missing() => RuleTest.Csv("""
            {|PTG1003:Class|},Legs
            insect,{|PTG2001:x|}
            """).WithSchema("""{ "fields": [ { "name": "Id" }, { "name": "Class" }, { "name": "Legs", "type": "number" } ], "primaryKey": "Id" }""").Finds(
            "The schema has a column 'Id', but the table does not",
            "row 1: Legs is 'x', but its type is number");

        [Fact]
        public void The_key_of_the_schema_where_columns_may_be_missing() => RuleTest.Csv("""
            {|PTG1007:Class|},Legs
            insect,{|PTG2001:x|}
            """).WithSchema("""
            { "fields": [ { "name": "Id" }, { "name": "Class" }, { "name": "Legs", "type": "number" } ], "primaryKey": ["Class", "Id"], "fieldsMatch": ["superset"] }
            """).Finds(
            "'things.csv' has no column Id, which the schema says names its rows, so they get no enum",
            "row 1: Legs is 'x', but its type is number");
    }

    public class Guards
    {
        [Fact]
        public void Numbers_name_rows_where_nothing_else_does() => RuleTest.Csv("""
            Number,Class
            1,insect
            2,bird
            3,insect
            """).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_file_without_a_table() =>
            Assert.DoesNotContain(RuleTest.Csv("").Run(), finding => finding.Id == "PTG1007");
    }
}
