using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class TableHasHeaderAndRowsTests
{
    public class Reports
    {
        [Theory]
        [InlineData("")]
        [InlineData("\n  \n\t\n")]
        public void A_file_without_a_header(string text) =>
            RuleTest.Csv("{|PTG1001:|}" + text).Finds("'things.csv' is empty: there is no header");

        [Fact]
        public void A_page_without_a_table() => RuleTest.Markdown("""
            {|PTG1001:|}# Things

            Name | Legs
            Ant | 6
            """).Finds("'things.md' has no table: a header line, a line of dashes under it, and rows");

        [Fact]
        public void A_header_whose_rows_are_gone() =>
            RuleTest.Csv("{|PTG1001:Name|},Legs\n").Finds("'things.csv' has a header but no rows");

        [Fact]
        public void A_file_whose_format_nobody_knows() => new RuleTest(ProjectFile.Of("things.dat", "{|PTG1001:|}Name,Legs\nAnt,6\n"))
            .Finds("The extension of 'things.dat' does not say how its table is written; set Format to csv, tsv or markdown");
    }

    public class Guards
    {
        [Fact]
        public void One_row_is_enough() => RuleTest.Csv("Name,Legs\nAnt,6").FindsNothing();

        [Fact]
        public void One_table_of_several_may_wait_for_its_rows() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|

            text

            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            """).FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("Format", "csv")]
        [InlineData("Delimiter", "comma")]
        public void An_extension_when_the_project_says_the_format(string name, string value) =>
            new RuleTest(ProjectFile.Of("things.dat", "Name,Legs\nAnt,6\n", (name, value))).FindsNothing();

        [Fact]
        public void A_file_that_is_no_table() => new RuleTest(ProjectFile.Other("notes.dat", "")).FindsNothing();
    }
}
