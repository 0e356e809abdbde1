using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Markdown.Blocks;

public class PipeTableTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n", "a|b / 1|2")]
    [InlineData("a | b\n--|--\n1 | 2\n3|4", "a|b / 1|2 / 3|4")]
    [InlineData("| a | b\n|---|---\n| 1 | 2", "a|b / 1|2")]
    [InlineData("a | b |\n---|---|\n1 | 2 |", "a|b / 1|2")]
    [InlineData("|a|b|c|d|\n|:--|--:|:-:|-|\n|1|2|3|4|", "a|b|c|d / 1|2|3|4")]
    [InlineData("| a |\r\n| - |\r\n| 1 |\r\n", "a / 1")]
    [InlineData("| a |\r| - |\r| 1 |\r", "a / 1")]
    [InlineData("\uFEFF| a |\n| - |\n| 1 |", "a / 1")]
    [InlineData("| a |\n| - |", "a")]
    [InlineData("| a |\n--- |\n| 1 |", "a / 1")]
    [InlineData("a\n:-\n1", "a / 1")]
    [InlineData("| a | b |\n| -- | -- |\n| | x |\n| x | |\n| x ||\n||x|", "a|b / |x / x| / x| / |x")]
    [InlineData("   | a |\n  |---|\n | 1 |", "a / 1")]
    [InlineData("| a | b |\t \n|---|---| \n| 1 | 2 | \t", "a|b / 1|2")]
    public void Reads_the_forms_of_a_table(string text, string expected) => AssertClean(text, expected);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| x \\| y | `p \\| q` |", "a|b / x | y|p | q")]
    [InlineData("| a |\n|---|\n| \\| |", "a / |")]
    [InlineData("| a |\n|---|\n| \\\\| x |", "a / | x")]
    public void Takes_an_escaped_pipe_for_text(string text, string expected) => AssertClean(text, expected);

    [Fact]
    public void Parts_cells_at_a_pipe_in_code()
    {
        const string text = "a | b\n--|--\n`x | y`";

        AssertClean(text, "a|b / `x|y`");
    }

    [Theory]
    [InlineData("\n| 9 |")]
    [InlineData("# 9 |")]
    [InlineData("> | 9 |")]
    [InlineData("- | 9 |")]
    [InlineData("7. | 9 |")]
    [InlineData("***")]
    [InlineData("```\n| 9 |\n```")]
    [InlineData("<div>\n| 9 |")]
    [InlineData("<span>\n| 9 |")]
    [InlineData("<!-- | 9 |")]
    [InlineData("    | 9 |")]
    [InlineData("[^1]: | 9 |")]
    public void Ends_a_table_where_another_block_starts(string next) => AssertClean("| a |\n|---|\n| 1 |\n" + next, "a / 1");

    // GitHub's parser finds no cell in it, though others take it for a blank row.
    [Theory]
    [InlineData("|\n| 9 |")]
    [InlineData(" | \t\n| 9 |")]
    public void Ends_a_table_at_a_lone_pipe(string next) => AssertClean("| a |\n|---|\n| 1 |\n" + next, "a / 1");

    [Fact]
    public void Takes_two_pipes_for_a_blank_row() => AssertClean("| a |\n|---|\n| 1 |\n||\n| |\n| 9 |", "a / 1 / 9");

    [Theory]
    [InlineData("|\n|---|\n| 1 |")]
    [InlineData("text\n |\n---\n| 1 |")]
    public void Takes_no_lone_pipe_for_a_header(string text) => Assert.Empty(Reading.Markdown(text).Tables);

    [Fact]
    public void Takes_a_line_of_text_below_a_table_for_a_row()
    {
        const string text = "| a | b |\n|---|---|\n| 1 | 2 |\nsome text\n\nmore text";
        var document = Reading.Markdown(text);

        Assert.Equal("a|b / 1|2 / some text|", Reading.Grid(document));
        Assert.Equal("", Reading.Findings(document, text));
    }

    [Fact]
    public void Fits_ragged_rows_and_reports_what_no_reader_sees()
    {
        const string text = "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n| 1 | 2 | |\n";
        var document = Reading.Markdown(text);

        Assert.Equal("a|b / 1| / 1|2 / 1|2", Reading.Grid(document));
        Assert.Equal("RaggedRow <3 | 4> 4:2", Reading.Findings(document, text));
    }

    [Theory]
    [InlineData("||")]
    [InlineData("| | |")]
    [InlineData("|  |  |  |")]
    [InlineData("| &nbsp; | |")]
    public void Takes_a_separator_for_no_row(string separator)
    {
        var document = Reading.Markdown($"| a | b |\n|---|---|\n| 1 | 2 |\n{separator}\n| 3 | 4 |\n");

        Assert.Equal("a|b / 1|2 / 3|4", Reading.Grid(document));
        Assert.Empty(document.Faults);
        Assert.Equal(3, RecordNumber.Of(1, Assert.Single(document.Tables).Rows.BlankRecords));
    }

    [Fact]
    public void Takes_a_row_of_pictures_for_a_row() =>
        Assert.Equal("a / ", Reading.Grid(Reading.Markdown("| a |\n|---|\n| ![](x.png) |\n")));

    [Fact]
    public void Reports_columns_without_a_name_of_their_own()
    {
        const string text = "| | a | *a* |\n|---|---|---|\n";

        Assert.Equal("EmptyHeader <> 1:; RepeatedHeader <*a*> a:", Reading.Findings(Reading.Markdown(text), text));
    }

    [Fact]
    public void Reports_a_delimiter_row_that_does_not_fit_its_header()
    {
        const string text = "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n\n| d |\n|---|\n";
        var document = Reading.Markdown(text);

        Assert.Equal("d", Reading.Grid(document));
        Assert.Equal("DelimiterRow <|---|---|> 2:3", Reading.Findings(document, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n\nmore | text\n")]
    [InlineData("a | b\n---\n1 | 2")]
    [InlineData("| a |\n\n|---|\n| 1 |")]
    [InlineData("|---|\n| 1 |")]
    [InlineData("| a |\n| -:- |\n| 1 |")]
    [InlineData("| a |\n| - - |\n| 1 |")]
    [InlineData("| a |\n|   |\n| 1 |")]
    [InlineData("<table><tr><td>1</td></tr></table>")]
    public void Reports_a_file_without_pipe_table(string text)
    {
        var document = Reading.Markdown(text);

        Assert.Empty(document.Tables);
        Assert.Equal("NoTable <> :", Reading.Findings(document, text));
    }

    [Fact]
    public void Reads_every_table_of_a_file() =>
        AssertClean("| a |\n|---|\n| 1 |\n\ntext\n\n| b |\n|---|\n| 2 |\n### c\n| c |\n|---|\n", "a / 1 // b / 2 // c");

    [Fact]
    public void Reads_a_table_whose_header_ends_a_paragraph() =>
        AssertClean("some text\nthat goes on\n| a |\n|---|\n| [x] |\n\n[x]: /u\n", "a / x");

    [Fact]
    public void Gives_exact_spans()
    {
        const string text = "---\nt: 1\n---\r\n> * |  **a** | `b` |\r\n>   |---|:-:|\r\n>   | x \\| y |[t](u \"v\")|\r\n>   || z";
        var document = Reading.Markdown(text);
        var table = Assert.Single(document.Tables);

        Assert.Equal("a|b / x | y|t / |z", Reading.Grid(table));
        Assert.Equal("**a**|`b` / x \\| y|[t](u \"v\") / |z", Reading.Slices(table, text));
        Assert.Equal(["x \\| y |[t](u \"v\")", "| z"], table.Rows.Select(row => text.Substring(row.Span.Start, row.Span.Length)));
        Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.False(cell.IsQuoted));
    }

    [Fact]
    public void Stops_when_asked_to()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var text = Microsoft.CodeAnalysis.Text.SourceText.From("| a |\n|---|\n| 1 |");

        Assert.Throws<OperationCanceledException>(() => TableReader.Read(text, TableFormat.Markdown, Dialect.Comma, source.Token));
    }

    private static void AssertClean(string text, string expected)
    {
        var document = Reading.Markdown(text);

        Assert.Equal(expected, Reading.Grid(document));
        Assert.Equal("", Reading.Findings(document, text));
    }
}
