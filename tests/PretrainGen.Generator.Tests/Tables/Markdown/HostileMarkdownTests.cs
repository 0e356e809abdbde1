using System.Text;

namespace PretrainGen.Generator.Tests.Tables.Markdown;

/// <summary>A reader that looks back or ahead for every sign, line or block would not come to an end here.</summary>
public class HostileMarkdownTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[a](<b")]
    [InlineData("[a](b \"")]
    [InlineData("[a](b '\"")]
    [InlineData("[a](b)")]
    [InlineData("[[a](b)")]
    [InlineData("[![[a](b)")]
    [InlineData("[^1")]
    [InlineData("*a ")]
    [InlineData("*a _b ")]
    [InlineData("a** ")]
    [InlineData("*a**b* ")]
    [InlineData("~a ~~b ")]
    [InlineData("`")]
    [InlineData("`` a ")]
    [InlineData("<")]
    [InlineData("<a b='")]
    [InlineData("<a b=\"<c d='")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("<?")]
    [InlineData("<!A")]
    [InlineData("<![CDATA[")]
    [InlineData("<a:b")]
    [InlineData("&a")]
    [InlineData("&#1")]
    [InlineData("http://a")]
    [InlineData("http://a)")]
    [InlineData("https://a.b/;")]
    [InlineData("\\")]
    [InlineData("\\|")]
    public void Reads_hostile_cells_in_linear_time(string unit)
    {
        var cell = Repeat(unit, 100_000);
        var document = Reading.Markdown($"| a |\n|---|\n| {cell} |\n| {cell}{Repeat("]", 100_000)} |\n\n[^1]: x\n\n[a]: /u");

        Assert.Equal(2, Assert.Single(document.Tables).Rows.Length);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData(">- ")]
    [InlineData("- \n")]
    [InlineData("-\n\n")]
    [InlineData("```\n")]
    [InlineData("<div>\n\n")]
    [InlineData("<!-- ")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b \"\n")]
    [InlineData("[a]:\n")]
    [InlineData("[a\n")]
    [InlineData("# a ")]
    [InlineData("# a\n")]
    [InlineData("a\n=\n")]
    [InlineData("a\n|-|-|\n")]
    [InlineData("|a|\n|-|\n")]
    [InlineData("|")]
    [InlineData("\t")]
    [InlineData("> \t\n")]
    public void Reads_hostile_blocks_in_linear_time(string unit)
    {
        var document = Reading.Markdown($"| first |\n|---|\n\n{Repeat(unit, 100_000)}\n\n</div>\n-->\n```\n\n| last |\n|---|\n");

        Assert.Equal("first", document.Tables[0].Header[0].Text);
    }

    [Fact]
    public void Reads_a_long_title_above_many_tables_in_linear_time()
    {
        var document = Reading.Markdown($"# {Repeat("*a* ", 100_000)}\n{Repeat("| a |\n|---|\n\n", 50_000)}");

        Assert.Equal(50_000, document.Tables.Length);
    }

    [Fact]
    public void Reads_blank_lines_below_a_deep_list_in_linear_time()
    {
        var document = Reading.Markdown($"{Repeat("- ", 100_000)}x\n{Repeat("\n", 100_000)}| a |\n|---|\n");

        Assert.Single(document.Tables);
    }

    private static string Repeat(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
}
