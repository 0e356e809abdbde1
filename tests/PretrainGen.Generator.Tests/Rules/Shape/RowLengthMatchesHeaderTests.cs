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
            | {|PTG1002:Bear|} |
            """).Finds("'Bear' has only 1 of 2 cells; the first one missing is Legs");

        [Fact]
        public void A_row_without_a_name_by_its_number() => RuleTest.Csv("""
            Id,Name,Legs
            1,Ant,6
            {|PTG1002:2|}{|PTG2002:|}
            3,Crow,2
            """, ("Key", "Name")).Finds(
            "row 2 has only 1 of 3 cells; the first one missing is Name",
            "row 2 has no Name, which is required");

        [Fact]
        public void Thousands_of_rows_that_are_too_short_for_a_wide_header()
        {
            var wide = string.Join(',', Enumerable.Range(0, 100_000).Select(column => $"c{column}"));
            var findings = RuleTest.Csv($"{wide}\n{string.Concat(Enumerable.Range(0, 20).Select(row => $"x{row}\n"))}").Run();

            Assert.Equal(20, findings.Count(finding => finding.Id == "PTG1002"));
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
