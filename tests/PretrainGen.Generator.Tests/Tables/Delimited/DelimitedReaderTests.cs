using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Delimited;

public class DelimitedReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4", "a|b / 1|2 / 3|4")]
    [InlineData("a,b\n1,2\n", "a|b / 1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b / 1|2")]
    [InlineData("a,b\r1,2\r", "a|b / 1|2")]
    [InlineData("a,b\r1,2\n3,4\r\n5,6", "a|b / 1|2 / 3|4 / 5|6")]
    [InlineData("\uFEFFa,b\n1,2", "a|b / 1|2")]
    [InlineData("\uFEFF\"a\",b\n1,2", "a|b / 1|2")]
    [InlineData("a,b\n1,", "a|b / 1|")]
    [InlineData("a,b\n,1\n", "a|b / |1")]
    [InlineData("a", "a")]
    public void Parts_records_and_cells(string text, string expected) => AssertClean(Reading.Csv(text), expected);

    [Theory]
    [InlineData("a,b\n\"1\",\"2\"", "a|b / 1|2")]
    [InlineData("a,b\n\"1,5\",\"x;y\"", "a|b / 1,5|x;y")]
    [InlineData("a,b\n\"1\n2\",\"3\r\n4\"\n5,6", "a|b / 1\\n2|3\\r\\n4 / 5|6")]
    [InlineData("a,b\n\"say \"\"hi\"\"\",\"\"\"\"", "a|b / say \"hi\"|\"")]
    [InlineData("a,b\n\"\",\"1\"\r\n", "a|b / |1")]
    [InlineData("\"a\nb\",c\n1,2", "a\\nb|c / 1|2")]
    [InlineData("a,b\n\"1\",\"2", "a|b / 1|\"2", "UnclosedQuote <\"2> \"2:")]
    public void Unquotes(string text, string expected, string findings = "")
    {
        var document = Reading.Csv(text);

        Assert.Equal(expected, Reading.Grid(document));
        Assert.Equal(findings, Reading.Findings(document, text));
    }

    [Theory]
    [InlineData("1,2\n3,4", "", "Column1|Column2 / 1|2 / 3|4")]
    [InlineData("1,2\n3,4", "a", "a|Column2 / 1|2 / 3|4")]
    [InlineData("1,2\n3,4", "a|b", "a|b / 1|2 / 3|4")]
    [InlineData("1,2\n3,4", "a|b|c", "a|b / 1|2 / 3|4")]
    [InlineData("\n\"1,5\",2\n", "a|b", "a|b / 1,5|2")]
    [InlineData("\uFEFF1,2", "a|b", "a|b / 1|2")]
    [InlineData("1\n2,3\n4,5", "a|b", "a|b / 1| / 2|3 / 4|5", "RaggedRow <1> 1:2")]
    [InlineData("\"1\",\"2", "a|b", "a|b / 1|\"2", "UnclosedQuote <\"2> \"2:")]
    [InlineData("\n\n", "a|b", "", "NoTable <> :")]
    public void Names_the_columns_of_a_file_without_a_header(string text, string names, string expected, string findings = "")
    {
        var dialect = Dialect.Comma with { Names = names.Split('|', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray() };
        var document = TableReader.Read(SourceText.From(text), TableFormat.Delimited, dialect, TestContext.Current.CancellationToken);

        Assert.Equal(expected, Reading.Grid(document));
        Assert.Equal(findings, Reading.Findings(document, text));
        Assert.All(document.Tables.SelectMany(table => table.Header), cell => Assert.Equal(0, cell.Span.Length));
    }

    // The plain cells of a line are read together, up to one that is quoted.
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n,5\n5,6", "a|b / 1|2 / 3|4 / |5 / 5|6")]
    [InlineData("a,b\n1,2\n3,4\r\n5,6\r7,8\r\n\r\n9,0\n", "a|b / 1|2 / 3|4 / 5|6 / 7|8 / 9|0")]
    [InlineData("a,b\n1,2\n3,4\n\n \n5,6\n", "a|b / 1|2 / 3|4 / 5|6")]
    [InlineData("a,b\n1,2\n3,4\n 5,6\n7,8\n", "a|b / 1|2 / 3|4 /  5|6 / 7|8")]
    [InlineData("a,b\n1,2\n3,4\n\"5,\",6\n7,\"8\n\"\n9,0\n", "a|b / 1|2 / 3|4 / 5,|6 / 7|8\\n / 9|0")]
    [InlineData("a,b\n1,2\n3,4\n5\",6\"\n7,8\n", "a|b / 1|2 / 3|4 / 5\"|6\" / 7|8")]
    [InlineData("a,b\n1,2\n3,4\n5\n6,7\n", "a|b / 1|2 / 3|4 / 5| / 6|7", "RaggedRow <5> 1:2")]
    [InlineData("a,b\n1,2\n3,4\n5,6,7\n8,9\n0,1\n", "a|b / 1|2 / 3|4 / 5|6 / 8|9 / 0|1", "RaggedRow <7> 3:2")]
    [InlineData("a\n1\n2\n3,4\n5\n6\n", "a / 1 / 2 / 3 / 5 / 6", "RaggedRow <4> 2:1")]
    public void Reads_records_up_to_one_that_is_different(string text, string expected, string findings = "")
    {
        var document = Reading.Csv(text);

        Assert.Equal(expected, Reading.Grid(document));
        Assert.Equal(findings, Reading.Findings(document, text));
    }

    [Theory]
    [InlineData("a,b\n5\" disk,x\"y\"z", "a|b / 5\" disk|x\"y\"z")]
    [InlineData("a,b\n \"1\",\t\"2\"", "a|b /  \"1\"|\t\"2\"")]
    public void Takes_a_quote_that_is_not_a_cells_first_character_for_text(string text, string expected) =>
        AssertClean(Reading.Csv(text), expected);

    [Theory]
    [InlineData(';', "a;b\n1,5;\"x;y\"", "a|b / 1,5|x;y")]
    [InlineData('\t', "a\tb\n1,5\t\"x\ty\"", "a|b / 1,5|x\ty")]
    [InlineData('\t', "a\tb\n\t1\n", "a|b / |1")]
    public void Reads_other_delimiters(char delimiter, string text, string expected) =>
        AssertClean(Reading.Csv(text, delimiter), expected);

    [Fact]
    public void Reads_pipes_as_delimiters()
    {
        var table = Assert.Single(Reading.Csv("a|b\n1|\"x|y\"\n", '|').Tables);

        Assert.Equal(["a", "b"], table.Header.Select(cell => cell.Text));
        Assert.Equal(["1", "x|y"], table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Reads_another_quote() => AssertClean(Reading.Csv("a,b\n'1,2','it''s'\n\"x,y", quote: '\''), "a|b / 1,2|it's / \"x|y");

    [Theory]
    [InlineData("\n\r\n\ra,b\n\n1,2\n\n\n", "a|b / 1|2")]
    [InlineData("a,b\n  \t \n1,2\n \t", "a|b / 1|2")]
    [InlineData("a\n\n1\n \n2", "a / 1 / 2")]
    public void Skips_blank_lines(string text, string expected) => AssertClean(Reading.Csv(text), expected);

    [Fact]
    public void Does_not_take_a_line_of_tabs_for_blank_when_they_part_cells() =>
        AssertClean(Reading.Csv("a\tb\n \t1\n", '\t'), "a|b /  |1");

    [Theory]
    [InlineData("a,b\n,\n1,2\n,,,\n\"\",\" \"\n \u00A0,\n3,4\n,\n", "a|b / 1|2 / 3|4", "1 5")]
    [InlineData("a\n\"\"\n1", "a / 1", "1")]
    public void Takes_no_record_for_a_row_that_has_no_value(string text, string expected, string blanks)
    {
        var document = Reading.Csv(text);
        var rows = Assert.Single(document.Tables).Rows;

        AssertClean(document, expected);
        Assert.Equal(blanks, $"{RecordNumber.Of(0, rows.BlankRecords) - 1} {RecordNumber.Of(1, rows.BlankRecords) - 1}"[..blanks.Length]);
    }

    [Fact]
    public void Starts_with_the_first_record_that_has_a_value() => AssertClean(Reading.Csv(",,\n\n\" \"\na,b\n1,2\n"), "a|b / 1|2");

    [Theory]
    [InlineData("sep=;\na;b\n1;2,5\n", "a|b / 1|2,5")]
    [InlineData("SEP=,\r\na,b\r\n1,2\r\n", "a|b / 1|2")]
    [InlineData("\uFEFFsep=\t\na\tb\n1\t2\n", "a|b / 1|2")]
    [InlineData("\"sep=|\"\na|b\n1|2\n", "a|b / 1|2")]
    [InlineData("sep=,,,\na,b\n1,2\n", "a|b / 1|2")]
    public void Takes_the_delimiter_from_the_line_of_a_spreadsheet(string text, string expected) => AssertClean(Reading.Found(text), expected);

    [Fact]
    public void Skips_that_line_where_the_delimiter_is_known() => AssertClean(Reading.Csv("sep=;\na,b\n1,2\n"), "a|b / 1|2");

    [Theory]
    [InlineData("sep=a\n1\n", "sep=a / 1")]
    [InlineData("sep=;x\n1;2\n", "sep=|x / 1|2")]
    [InlineData("separate\n1\n", "separate / 1")]
    [InlineData("sep=", "sep=")]
    public void Takes_a_header_that_only_starts_like_that_line_for_a_header(string text, string expected) => AssertClean(Reading.Found(text), expected);

    [Theory]
    [InlineData("# one\na,b\n#two, \"three\n1,2\n # no\t,4\n#", "a|b / 1|2 /  # no\t|4")]
    [InlineData("a,b\n\"# no\",#no", "a|b / # no|#no")]
    public void Skips_comment_lines_where_the_dialect_has_them(string text, string expected) =>
        AssertClean(Reading.Csv(text, comment: '#'), expected);

    [Fact]
    public void Keeps_what_looks_like_a_comment_where_the_dialect_has_none() =>
        AssertClean(Reading.Csv("#,b\n#1,2"), "#|b / #1|2");

    [Fact]
    public void Takes_only_CR_and_LF_for_line_ends() =>
        AssertClean(Reading.Csv("a,b\nx\u0085y,x\u2028y\nx\vy,x\fy\u2029"), "a|b / x\u0085y|x\u2028y / x\vy|x\fy\u2029");

    [Fact]
    public void Keeps_padding_in_the_text_and_leaves_it_out_of_the_span()
    {
        const string text = "a , b\n 1\t,\u00A02 \n  ,\" 3 \"";
        var table = Assert.Single(Reading.Csv(text).Tables);

        Assert.Equal("a | b /  1\t|\u00A02  /   | 3 ", Reading.Grid(table));
        Assert.Equal("a|b / 1|2 / |\" 3 \"", Reading.Slices(table, text));
        Assert.Equal(["1", "2", "", " 3 "], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Value));
        Assert.Equal([false, true], table.Rows[1].Cells.Select(cell => cell.IsQuoted));
    }

    [Fact]
    public void Gives_spans_that_count_from_the_start_of_the_file()
    {
        const string text = "\uFEFF# note\r\n\r\nid,\"na\"\"me\"\r\n7,\"x\r\ny\",surplus\r\n8\r\n";
        var table = Assert.Single(Reading.Csv(text, comment: '#').Tables);

        Assert.Equal("id|\"na\"\"me\" / 7|\"x\\r\\ny\" / 8|", Reading.Slices(table, text));
        Assert.Equal(["7,\"x\r\ny\",surplus", "8"], table.Rows.Select(row => text.Substring(row.Span.Start, row.Span.Length)));
        Assert.Equal(new TextSpan(text.IndexOf('8', StringComparison.Ordinal) + 1, 0), table.Rows[1].Cells[1].Span);
    }

    [Fact]
    public void Has_no_headings() => Assert.Empty(Assert.Single(Reading.Csv("a").Tables).Headings);

    /// <summary>A line is read in parts; here cells, quotes and line ends are near where one part ends and the next one starts.</summary>
    [Fact]
    public void Reads_long_lines()
    {
        for (var length = 4_080; length <= 4_100; length++)
        {
            var first = new string('x', length);
            var second = new string('y', 2 * length);

            AssertClean(Reading.Csv($"a,b,c\n{first},\"1,5\",{second}\n2\",,{first}\r\n\"{second}\",3,4"), $"a|b|c / {first}|1,5|{second} / 2\"||{first} / {second}|3|4");
        }
    }

    [Fact]
    public void Reads_wide_tables()
    {
        string[] header = [.. Enumerable.Range(0, 50_000).Select(column => $"c{column}")];
        string[] cells = [.. header.Select((_, column) => column % 100 == 0 ? $"\"{column},\"" : $"{column}")];
        var table = Assert.Single(Reading.Csv($"{string.Join(',', header)}\n{string.Join(',', cells)}\n").Tables);

        Assert.Equal(header, table.Header.Select(cell => cell.Text));
        Assert.Equal(cells.Select(cell => cell.Trim('"')), Assert.Single(table.Rows).Cells.Select(cell => cell.Text));
    }

    // Rules about a character that has two meanings are of no use to anybody, but the reader has to come to an end.
    [Theory]
    [InlineData(',', ',', "a,b\n,,c,,d\n1,2", "a|b / c| / 1|2", "TextAfterQuote <,,c> c:; UnclosedQuote <> :; RaggedRow <d> 3:2")]
    [InlineData('\n', '"', "a\nb", "a|b", "")]
    [InlineData(',', '\n', "a,\nb\n", "a|b", "")]
    public void Comes_to_an_end_where_a_character_has_two_meanings(char delimiter, char quote, string text, string expected, string findings)
    {
        var document = Reading.Csv(text, delimiter, quote);

        Assert.Equal(expected, Reading.Grid(document));
        Assert.Equal(findings, Reading.Findings(document, text));
    }

    [Theory]
    [InlineData("a\n1\n2")]
    [InlineData("\"a\"")]
    [InlineData("\n\n")]
    public void Can_be_cancelled(string text)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            TableReader.Read(SourceText.From(text), TableFormat.Delimited, Dialect.Comma, source.Token));
    }

    private static void AssertClean(TableDocument document, string expected)
    {
        Assert.Equal(expected, Reading.Grid(document));
        Assert.Empty(document.Faults);
    }
}
