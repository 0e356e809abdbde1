using System.Text;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Delimited;

public class MalformedTableTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n \n\t\n")]
    [InlineData("# only\n#comments\n")]
    public void Reports_a_file_without_header(string text)
    {
        var document = Reading.Csv(text, comment: '#');

        Assert.Empty(document.Tables);
        Assert.Equal("NoTable <> :", Reading.Findings(document, text));
    }

    [Theory]
    [InlineData("a,b\n1,\"x\n3,4\n5,\"6\"", "a|b / 1|\"x / 3|4 / 5|6", "UnclosedQuote <\"x> \"x:")]
    [InlineData("a,b\n1,\"x", "a|b / 1|\"x", "UnclosedQuote <\"x> \"x:")]
    [InlineData("a,b\n1,\"", "a|b / 1|\"", "UnclosedQuote <\"> \":")]
    [InlineData("\"a,b\n1,2", "\"a|b / 1|2", "UnclosedQuote <\"a> \"a:")]
    [InlineData("a,b\n\"x ,2\n3,4", "a|b / \"x |2 / 3|4", "UnclosedQuote <\"x> \"x :")]
    [InlineData("a,b\n\"\"\"x,2\n3,4", "a|b / \"\"\"x|2 / 3|4", "UnclosedQuote <\"\"\"x> \"\"\"x:")]
    public void Recovers_from_an_unclosed_quote_at_the_end_of_its_line(string text, string expected, string findings) =>
        AssertReads(text, expected, findings);

    [Theory]
    [InlineData("a,b\n1,\"x\n\"y\",4\n5,6", "a|b / 1|\"x / y|4 / 5|6", "UnclosedQuote <\"x> \"x:")]
    [InlineData("a,b\n\"1,x\n3,y\"z\n5,6", "a|b / \"1|x / 3|y\"z / 5|6", "UnclosedQuote <\"1> \"1:")]
    public void Takes_a_quote_that_closes_on_a_later_line_before_text_for_unclosed(string text, string expected, string findings) =>
        AssertReads(text, expected, findings);

    [Theory]
    [InlineData("a,b\n\"x\"y,2", "a|b / xy|2", "TextAfterQuote <\"x\"y> y:")]
    [InlineData("a,b\n\"x\" y ,2", "a|b / x y |2", "TextAfterQuote <\"x\" y>  y :")]
    [InlineData("a,b\n\"x\" ,2", "a|b / x |2", "TextAfterQuote <\"x\">  :")]
    [InlineData("a,b\n\"x\n\" ,2", "a|b / x\\n |2", "TextAfterQuote <\"x\\n\">  :")]
    [InlineData("a,b\n\"say \"hi\"\",2", "a|b / say hi\"\"|2", "TextAfterQuote <\"say \"hi\"\"> hi\"\":")]
    [InlineData("a,b\n\"x\"\"\"y\n3,4", "a|b / x\"y| / 3|4", "TextAfterQuote <\"x\"\"\"y> y:; RaggedRow <\"x\"\"\"y> 1:2")]
    public void Keeps_text_after_a_closing_quote(string text, string expected, string findings) => AssertReads(text, expected, findings);

    [Theory]
    [InlineData("a,b,c\n1\n4,5,6", "a|b|c / 1|| / 4|5|6", "RaggedRow <1> 1:3")]
    [InlineData("a,b\n1,2,3,4\n5,6", "a|b / 1|2 / 5|6", "RaggedRow <3,4> 4:2")]
    [InlineData("a,b\n1,2,\n", "a|b / 1|2", "RaggedRow <> 3:2")]
    [InlineData("a,b\n1\n\"2\"\n", "a|b / 1| / 2|", "RaggedRow <1> 1:2; RaggedRow <\"2\"> 1:2")]
    public void Fits_a_ragged_row_to_the_header(string text, string expected, string findings) => AssertReads(text, expected, findings);

    [Theory]
    [InlineData("a,,c\n1,2,3", "a||c / 1|2|3", "EmptyHeader <> 2:")]
    [InlineData("\" \",b\n1,2", " |b / 1|2", "")]
    [InlineData("  ,\"\",c\n1,2,3", "  ||c / 1|2|3", "EmptyHeader <> 1:; EmptyHeader <\"\"> 2:")]
    [InlineData("a,b, a ,\"a\",A\n1,2,3,4,5", "a|b| a |a|A / 1|2|3|4|5", "RepeatedHeader <a> a:; RepeatedHeader <\"a\"> a:")]
    public void Reports_columns_without_a_name_of_their_own(string text, string expected, string findings) =>
        AssertReads(text, expected, findings);

    [Fact]
    public void Lists_the_findings_in_file_order()
    {
        const string text = "a,a\n1\n\"x\"y,2\n3,\"4\n5,6,7\n";

        Assert.Equal(
            [ReadFault.RepeatedHeader, ReadFault.RaggedRow, ReadFault.TextAfterQuote, ReadFault.UnclosedQuote, ReadFault.RaggedRow],
            Reading.Csv(text).Faults.Select(finding => finding.Kind));
    }

    [Fact]
    public void Leaves_short_rows_out_rather_than_filling_them_up_without_bound()
    {
        var text = new StringBuilder("a").Append(',', 99_999).Append('\n');
        for (var row = 0; row < 20; row++)
            text.Append("1\n");
        var document = Reading.Csv(text.ToString());

        var table = Assert.Single(document.Tables);
        Assert.Equal(5, table.Rows.Length);
        Assert.All(table.Rows, row => Assert.Equal(100_000, row.Cells.Length));
        Assert.Equal(20, document.Faults.Count(finding => finding.Kind == ReadFault.RaggedRow));
    }

    /// <summary>A reader that looks back or ahead for every cell, row or quote would not come to an end here.</summary>
    [Theory]
    [InlineData("\"x\n")]
    [InlineData("\"x\n\"\"y,")]
    [InlineData("\"\"\"x,\n")]
    [InlineData("\"")]
    [InlineData("\"\n")]
    [InlineData(",\"")]
    [InlineData("\"\" ")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData("x,\n")]
    [InlineData("\"x\"y")]
    [InlineData("\"x\"y,")]
    [InlineData("\"x\" ,\n")]
    public void Reads_hostile_quoting_in_linear_time(string unit)
    {
        var text = new StringBuilder("a,b\n").Insert(4, unit, 100_000).ToString();

        Assert.Single(Reading.Csv(text).Tables);
        Assert.Single(Reading.Csv(text + "\"").Tables);
    }

    private static void AssertReads(string text, string expected, string findings)
    {
        var document = Reading.Csv(text);

        Assert.Equal(expected, Reading.Grid(document));
        Assert.Equal(findings, Reading.Findings(document, text));
    }
}
