namespace PretrainGen.Generator.Tests.Tables.Markdown.Blocks;

public class HeadingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("# A\n", "A")]
    [InlineData("# A\n## B\n### C\n", "A>B>C")]
    [InlineData("# A\n### C\n", "A>>C")]
    [InlineData("## B\n", ">B")]
    [InlineData("# A\n## B\n### C\n## D\n", "A>D")]
    [InlineData("# A\n## B\n# C\n", "C")]
    [InlineData("###### F\n", ">>>>>F")]
    public void Makes_a_path_of_sections(string headings, string expected) => AssertPath(headings, expected);

    [Theory]
    [InlineData("# A #\n", "A")]
    [InlineData("# A ## \n", "A")]
    [InlineData("# A#\n", "A#")]
    [InlineData("  #\tA\n", "A")]
    [InlineData("#\n", "")]
    [InlineData("## ##\n", ">")]
    [InlineData("#A\n\n", "")]
    [InlineData("####### A\n\n", "")]
    [InlineData("\\# A\n\n", "")]
    [InlineData("    # A\n", "")]
    [InlineData("A\n===\n", "A")]
    [InlineData("A\n--\n", ">A")]
    [InlineData("A\nB\n= \n", "A B")]
    [InlineData("> A\n===\n\n", "")]
    [InlineData("A\n= =\n\n", "")]
    [InlineData("\n===\n\n", "")]
    [InlineData("```\n# A\n```\n", "")]
    public void Reads_the_forms_of_a_heading(string headings, string expected) => AssertPath(headings, expected);

    [Theory]
    [InlineData("# *A* `b` [c](d) &amp; \\#\n", "A b c & #")]
    [InlineData("# [A][r] <br> B ![](x)![i](y)\n", "A B i")]
    [InlineData("**A**\nB\n===\n", "A B")]
    public void Takes_the_markup_out_of_a_title(string headings, string expected) => AssertPath(headings, expected);

    [Fact]
    public void Ends_a_section_with_the_quote_or_list_that_it_stands_in()
    {
        var document = Reading.Markdown("# A\n> ## B\n>\n> | b |\n> |---|\n\n| a |\n|---|\n\n- ## C\n  | c |\n  |---|\n- ## D\n  | d |\n  |---|\n");

        Assert.Equal(
            ["b: A>B", "a: A", "c: A>C", "d: A>D"],
            document.Tables.Select(table => $"{table.Header[0].Text}: {string.Join('>', table.Headings)}"));
    }

    private static void AssertPath(string headings, string expected)
    {
        var document = Reading.Markdown(headings + "| a |\n|---|\n\n[r]: /u");

        Assert.Equal(expected, string.Join('>', Assert.Single(document.Tables).Headings));
    }
}
