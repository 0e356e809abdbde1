using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class RowLengthMatchesHeaderTests
{
    public class Reports
    {
        [Fact]
        public void A_row_that_is_too_short() => RuleTest.Csv("""
            Name,Legs,Wings
            Ant,6,0
            {|PTG1002:Bear,4|}
            {|PTG1002:Crow|}
            """).Finds(
            "'Bear' has only 2 of 3 cells; the first one missing is Wings",
            "'Crow' has only 1 of 3 cells; the first one missing is Legs");

        [Fact]
        public void A_row_that_is_too_long() => RuleTest.Csv("""
            Name,Legs,Home
            Ant,6,Earth
            Bear,4,Brown, {|PTG1002:Alaska,5|}
            """).Finds("'Bear' has 5 cells, but the header has 3; 'Alaska,5' is left over");

        [Fact]
        public void A_row_of_a_pipe_table() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            | Bear | 4    | {|PTG1002:x|} |
            """).Finds("'Bear' has 3 cells, but the header has 2; 'x' is left over");

        [Theory]
        [InlineData("Bear", "", DiagnosticSeverity.Warning)]
        [InlineData("Bear,4,", "", DiagnosticSeverity.Warning)]
        [InlineData("Bear,4,x", "", DiagnosticSeverity.Error)]
        [InlineData("Bear", "{ \"fields\": [ { \"name\": \"Name\" }, { \"name\": \"Legs\" } ] }", DiagnosticSeverity.Error)]
        public void What_loses_nothing_as_a_warning_unless_a_schema_says_how_long_a_row_is(string row, string schema, DiagnosticSeverity severity)
        {
            var test = RuleTest.Csv($"Name,Legs\nAnt,6\n{row}\n");

            Assert.Equal(severity, Assert.Single((schema.Length > 0 ? test.WithSchema(schema) : test).Run()).Severity);
        }

        [Fact]
        public void One_cause_once() => RuleTest.Csv("Name,Legs,Wings\nAnt,6,0\n{|PTG1002:Bear|}\n").WithSchema("""
            {
              "fields": [
                { "name": "Name", "type": "string" },
                { "name": "Legs", "type": "integer", "constraints": { "required": true } },
                { "name": "Wings", "type": "integer", "constraints": { "required": true } }
              ]
            }
            """).Finds("'Bear' has only 1 of 3 cells; the first one missing is Legs");

        [Fact]
        public void A_row_without_a_name_that_is_left_out_as_an_error() => Assert.Equal(
            [DiagnosticSeverity.Error],
            RuleTest.Csv("Legs,Name\n6,Ant\n4\n", ("Key", "Name")).Run().Select(finding => finding.Severity));

        [Fact]
        public void A_row_without_a_name_by_its_number() => RuleTest.Csv("""
            Id,Name,Legs
            1,Ant,6
            {|PTG1002:2|}
            3,Crow,2
            """, ("Key", "Name")).Finds("row 2 has only 1 of 3 cells; the first one missing is Name");

        [Fact]
        public void Thousands_of_rows_that_are_too_short_for_a_wide_header()
        {
            var wide = string.Join(',', Enumerable.Range(0, 100_000).Select(column => $"c{column}"));
            var findings = RuleTest.Csv($"{wide}\n{string.Concat(Enumerable.Range(0, 20).Select(row => $"x{row}\n"))}").Run();

            Assert.Equal(20, findings.Where(finding => finding.Id == "PTG1002").Sum(finding => finding.AdditionalLocations.Count + 1));
        }
    }

    public class Guards
    {
        [Fact]
        public void A_quoted_cell_holds_what_it_wants() => RuleTest.Csv("""
            Name,Home
            Ant,"Earth, mostly"
            "Bear
            brown","a ""b"", c"
            """).FindsNothing();

        [Fact]
        public void A_pipe_table_may_leave_out_its_last_cells() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            | Bear |
            """).FindsNothing();

        [Fact]
        public void Blank_lines_are_no_rows() => RuleTest.Csv("Name,Legs\n\nAnt,6\n  \nBear,4\n\n").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Tables_under_other_headings() => RuleTest.Markdown("""
            # Animals

            | Name | Legs |
            |------|------|
            | Ant  | 6    |

            # Others

            | Name | Legs |
            |------|------|
            | Bear |
            """, ("Heading", "Animals")).FindsNothing();
    }
}
