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
        public void A_row_of_a_pipe_table_that_GitHub_cuts() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            | Bear | 4 | {|PTG1002:brown|} |
            """).Finds("'Bear' has 3 cells, but the header has 2; 'brown' is left over");

        [Fact]
        public void A_row_of_dashes_that_does_not_fit_its_header() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            | Bear | 4    |

            | Name | Wings | Home |
            {|PTG1002:|------|-------||}
            | Crow | 2 | Tree |
            """).Finds("This row of dashes has 2 cells, but the header above it has 3, so this is no table");

        [Theory]
        [InlineData("Name,Legs\nAnt,6\nBear\n", "", DiagnosticSeverity.Warning)]
        [InlineData("Name,Legs\nAnt,6\nBear,4,\n", "", DiagnosticSeverity.Warning)]
        [InlineData("Name,Legs\nAnt,6\nBear,4,x\n", "", DiagnosticSeverity.Error)]
        [InlineData("|Name|Legs|\n|-|-|\n|Ant|6|\n|Bear|4|x|\n", "markdown", DiagnosticSeverity.Warning)]
        public void Without_a_schema_as_a_warning_where_nothing_is_lost(string text, string format, DiagnosticSeverity severity) =>
            Assert.Equal(severity, Assert.Single(new RuleTest(ProjectFile.Of("things.csv", text, ("Format", format))).Run()).Severity);

        [Fact]
        public void A_line_of_too_few_cells_without_any_value() => RuleTest.Csv("""
            Name,Legs,Wings
            Ant,6,0
            {|PTG1002:,|}
            """).Finds("This line has 2 of 3 cells, and no value in any of them, so it is left out");

        [Fact]
        public void With_a_schema_as_an_error() => Assert.Equal(
            DiagnosticSeverity.Error,
            Assert.Single(RuleTest.Csv("Name,Legs\nAnt,6\nBear\n")
                .WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer" } ] }""").Run()).Severity);

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
        public void Cells_that_Markdown_leaves_out() => RuleTest.Markdown("""
            | Name | Legs | Wings |
            |------|------|-------|
            | Ant  | 6    | 0     |
            | Bear | 4    |
            | | | |
            | Crow | 2 | 2 | |
            """).FindsNothing();

        [Fact]
        public void A_delimiter_that_only_the_header_ends_with() => RuleTest.Csv("Name,Legs,\nAnt,6\nBear,4\n").FindsNothing();

        [Fact]
        public void Records_without_any_value() => RuleTest.Csv("Name,Legs\nAnt,6\n,\nBear,4\n,,,\n").FindsNothing();

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
