using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class ColumnNameIsUniqueTests
{
    public class Reports
    {
        [Fact]
        public void A_column_without_a_name() => RuleTest.Csv("""
            Name,{|PTG1003:|},Wings
            Ant,6,0
            Bear,4,0
            """).Finds("Column 2 has no name");

        [Fact]
        public void A_name_that_is_used_twice() => RuleTest.Csv("""
            Name,{|PTG1003+:Legs|},{|PTG1003:Legs|}
            Ant,6,6
            Bear,4,4
            """).Finds("Another column is called 'Legs' already");

        [Fact]
        public void A_column_that_the_schema_calls_otherwise() => RuleTest.Csv("""
            {|PTG1003:Name|},Number_of_legs
            Ant,6
            Bear,4
            """).WithSchema("""{ "fieldsMatch": "subset", "fields": [ { "name": "Name", "type": "string" }, { "name": "NumberOfLegs", "type": "integer" } ] }""")
            .Finds("The schema has a column 'NumberOfLegs', but the table does not; did you mean 'Number_of_legs'?");

        [Fact]
        public void A_column_that_the_schema_does_not_have() => RuleTest.Csv("""
            Name,Legs,{|PTG1003:Wings|}
            Ant,6,0
            Bear,4,0
            """).WithSchema("""{ "fieldsMatch": "superset", "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer" } ] }""")
            .Finds("The table has a column 'Wings', but the schema does not");
    }

    public class Breadth
    {
        [Fact]
        public void Of_a_table_costs_no_more_than_its_cells()
        {
            var half = string.Join(',', Enumerable.Range(0, 20_000).Select(column => $"c{column}"));
            var findings = RuleTest.Csv($"{half},{half}\n{half},{half}\n").Run();

            Assert.Equal(20_000, findings.Count(finding => finding.Id == "PTG1003"));
        }
    }

    public class SchemasThatKnowIt
    {
        [Fact]
        public void Call_a_column_without_a_name_by_its_number() => RuleTest.Csv("""
            ,Legs
            Ant,6
            Bear,4
            """).WithSchema("""{ "fields": [ { "name": "Column1" }, { "name": "Legs", "type": "integer" } ], "primaryKey": "Column1" }""").FindsNothing();

        [Fact]
        public void Warn_where_no_schema_would() => RuleTest.Csv("""
            Name,{|PTG1003:|},Wings
            Ant,6,0
            Bear,4,0
            """).WithSchema("""{ "fields": [ { "name": "Name" }, { "name": "Column2" }, { "name": "Wings" } ] }""").Finds("Column 2 has no name");

        [Fact]
        public void Do_not_mind_delimiters_at_the_end() => RuleTest.Csv("""
            Name,Legs,
            Ant,6,
            Bear,4,
            """).WithSchema("""{ "fields": [ { "name": "Name" }, { "name": "Legs", "type": "integer" } ] }""").FindsNothing();
    }

    public class Severities
    {
        [Theory]
        [InlineData("Name,,Wings\nAnt,6,0\nBear,4,0\n")]
        [InlineData("Name,Legs,Legs\nAnt,6,6\nBear,4,4\n")]
        public void Without_a_schema_as_a_warning(string text) =>
            Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(RuleTest.Csv(text).Run()).Severity);

        [Fact]
        public void With_a_schema_as_an_error() => Assert.All(
            RuleTest.Csv("Name,Legs,Legs\nAnt,6,6\nBear,4,4\n")
                .WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer" } ] }""").Run(),
            finding => Assert.Equal(DiagnosticSeverity.Error, finding.Severity));
    }

    public class Guards
    {
        [Fact]
        public void A_first_column_may_have_no_name() => RuleTest.Csv(",Legs\nAnt,6\nBear,4\n").FindsNothing();

        [Fact]
        public void A_corner_may_be_empty() => RuleTest.Markdown("""
            |      | Legs |
            |------|------|
            | Ant  | 6    |
            | Bear | 4    |
            """).FindsNothing();

        [Fact]
        public void Delimiters_too_many_are_no_columns() => RuleTest.Csv("Name,Legs,,\nAnt,6,,\nBear,4,,\n").FindsNothing();

        [Fact]
        public void Names_that_differ_in_case_are_different() => RuleTest.Csv("""
            Name,m,M
            Ant,1,2
            Bear,2,3
            """).Run().ToList().ForEach(finding => Assert.NotEqual("PTG1003", finding.Id));

        [Fact]
        public void Further_columns_are_welcome_in_a_schema_that_allows_them() => RuleTest.Csv("""
            Name,Legs,Wings
            Ant,6,0
            Bear,4,0
            """).WithSchema("""{ "fieldsMatch": "subset", "fields": [ { "name": "Name", "type": "string" } ] }""").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Equal_names_in_two_tables() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |

            | Name | Legs |
            |------|------|
            | Bear | 4    |
            """).FindsNothing();
    }
}
