using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class CellHasNoPaddingTests
{
    public class Reports
    {
        [Theory]
        [InlineData("{|PTG1008:Robern|} ", "'Robern ' has spaces after its text")]
        [InlineData(" {|PTG1008:Robern|}", "' Robern' has spaces before its text")]
        [InlineData("\t{|PTG1008:Robern|} ", "'\\u0009Robern ' has spaces around its text")]
        [InlineData("{|PTG1008:\"Robern  \"|}", "'Robern  ' has spaces after its text")]
        public void Spaces_that_make_two_values_of_one(string cell, string message) => Vendors(cell)
            .Finds($"'tub 7': Vendor {message}, as few cells of the column have");

        [Fact]
        public void Spaces_that_make_no_difference_as_information()
        {
            var finding = Assert.Single(Vendors("Kohler ").Run());

            Assert.Equal(("PTG1008", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
        }
    }

    public class Guards
    {
        [Fact]
        public void A_column_that_is_laid_out_with_spaces() => Table(row => row % 3 == 0 ? " Robern" : "Robern").FindsNothing();

        [Fact]
        public void All_cells_of_a_file_that_is_laid_out_with_spaces() => RuleTest.Csv(
            $"Name  , Vendor\n{string.Concat(Enumerable.Range(0, 60).Select(row => $"tub {row,3} , Robern\n"))}").FindsNothing();

        [Fact]
        public void One_cell_of_fewer_than_fifty() => RuleTest.Csv("Name,Vendor\nAnt,Robern\nBear,Robern \n").FindsNothing();

        [Fact]
        public void Cells_of_nothing_but_spaces() => Vendors("  ").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Pipe_tables_which_are_laid_out_with_spaces() => RuleTest.Markdown(
            $"|Name|Vendor|\n|---|---|\n{string.Concat(Enumerable.Range(0, 60).Select(row => $"|tub {row}|{(row == 7 ? " Robern " : "Robern")}|\n"))}").FindsNothing();

        [Fact]
        public void Rows_of_another_length() => Assert.Equal(
            ["PTG1002"],
            Table(row => row == 7 ? "Robern ,x" : "Robern").Run().Select(finding => finding.Id));
    }

    private static RuleTest Vendors(string seventh) => Table(row => row == 7 ? seventh : row % 2 == 0 ? "Robern" : "Maax");

    private static RuleTest Table(Func<int, string> vendor) =>
        RuleTest.Csv($"Name,Vendor\n{string.Concat(Enumerable.Range(0, 60).Select(row => $"tub {row},{vendor(row)}\n"))}");
}
