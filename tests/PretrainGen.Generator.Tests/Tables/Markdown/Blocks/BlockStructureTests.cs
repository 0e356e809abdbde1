namespace PretrainGen.Generator.Tests.Tables.Markdown.Blocks;

public class BlockStructureTests
{
    private const string Table = "| a |\n|---|\n| 1 |\n";
    private const string Other = "\n\n| b |\n|---|\n| 2 |\n";

    [Theory]
    [InlineData("```\n" + Table + "```")]
    [InlineData("``` js\n" + Table + "``\n~~~\n```` ")]
    [InlineData("~~~ `x`\n" + Table + "```\n~~~")]
    [InlineData("  ````\n" + Table + "```\n````")]
    [InlineData("    | a |\n    |---|\n    | 1 |\n")]
    [InlineData("\t| a |\n\t|---|\n\t| 1 |\n")]
    [InlineData("- x\n\n      | a |\n      |---|\n      | 1 |\n")]
    [InlineData("> ```\n> | a |\n> |---|\n> ```")]
    [InlineData("<div>\n" + Table)]
    [InlineData("</DIV>\n" + Table)]
    [InlineData("<pre>\n\n" + Table + "\n</pre>")]
    [InlineData("<script>\n\n" + Table + "\n</SCRIPT> x")]
    [InlineData("<!--\n\n" + Table + "\n-->")]
    [InlineData("<?php\n\n" + Table + "\n?>")]
    [InlineData("<!DOCTYPE\n\n" + Table + ">")]
    [InlineData("<![CDATA[\n\n" + Table + "]]>")]
    [InlineData("<custom-tag a='1'>\n" + Table)]
    public void Passes_over_code_and_HTML(string block) => AssertTables(block + Other, "b / 2");

    [Theory]
    [InlineData("`` ` ``` `\n\n" + Table)]
    [InlineData("``` `\n" + Table)]
    [InlineData("<div>\n\n" + Table)]
    [InlineData("<!-- x -->\n" + Table)]
    [InlineData("text <div>\n" + Table)]
    [InlineData("text\n<custom>\n" + Table)]
    [InlineData("<custom> x\n" + Table)]
    [InlineData("<4>\n" + Table)]
    [InlineData("> ```\n\n" + Table)]
    [InlineData("- ```\n\n" + Table)]
    [InlineData("> <!--\n" + Table)]
    [InlineData("~~\n" + Table)]
    public void Does_not_take_other_lines_for_code_or_HTML(string text) => AssertTables(text, "a / 1");

    [Fact]
    public void Takes_an_open_fence_to_the_end_of_the_file() => AssertTables("```\n" + Table + Other, "");

    [Theory]
    [InlineData("> | a |\n> |---|\n> | 1 |\n")]
    [InlineData(">| a |\n>|---|\n>| 1 |\n")]
    [InlineData("> > | a |\n>> |---|\n> > | 1 |\n")]
    [InlineData("- | a |\n  |---|\n  | 1 |\n")]
    [InlineData("* text\n\n  | a |\n  |---|\n  | 1 |\n")]
    [InlineData("* text\n  | a |\n  |---|\n  | 1 |\n")]
    [InlineData("12) text\n\n    | a |\n    |---|\n    | 1 |\n")]
    [InlineData("-\t| a |\n\t|---|\n\t| 1 |\n")]
    [InlineData("- - x\n\n    | a |\n    |---|\n    | 1 |\n")]
    [InlineData("1. > | a |\n   > |---|\n   > | 1 |\n")]
    [InlineData("-\n  | a |\n  |---|\n  | 1 |\n")]
    [InlineData(">\t| a |\n> |---|\n>  | 1 |\n")]
    [InlineData("[^n]: text\n\n    | a |\n    |---|\n    | 1 |\n")]
    [InlineData("+ x\n\n\n  | a |\n  |---|\n  | 1 |\n")]
    public void Reads_tables_in_quotes_lists_and_footnotes(string text) => AssertTables(text, "a / 1");

    [Theory]
    [InlineData("> | a |\n> |---|\n> | 1 |\n| 2 |", "a / 1")]
    [InlineData("- | a |\n  |---|\n  | 1 |\n| 2 |", "a / 1")]
    [InlineData("> | a |\n|---|\n| 1 |", "")]
    [InlineData("-\n\n  | a |\n  |---|\n", "a")]
    public void Ends_a_table_with_what_it_stands_in(string text, string expected) => AssertTables(text, expected);

    [Theory]
    [InlineData("text\n2. a |\n|---|\n")]
    [InlineData("text\n-\n| a |\n|---|\n")]
    public void Knows_what_interrupts_a_paragraph(string text) => Assert.NotEmpty(Reading.Markdown(text).Tables);

    [Theory]
    [InlineData("---\nx: |\n  | a |\n  |---|\n---\n")]
    [InlineData("--- \nx: 1\n| a |\n|---|\n...\n")]
    [InlineData("---\r\n| a |\r\n|---|\r\n---\r\n")]
    public void Passes_over_front_matter(string frontMatter) => AssertTables(frontMatter + Other, "b / 2");

    [Theory]
    [InlineData("---\n" + Table)]
    [InlineData("---\n\n" + Table + "\n---\n")]
    [InlineData("x\n---\n" + Table + "---\n")]
    public void Takes_other_breaks_for_no_front_matter(string text) => AssertTables(text, "a / 1");

    [Fact]
    public void Takes_a_deep_nesting_for_text_past_a_bound()
    {
        var quotes = new string('>', 200);

        AssertTables($"{quotes}| a |\n{quotes}|---|\n\n" + Table, "a / 1");
    }

    private static void AssertTables(string text, string expected) => Assert.Equal(expected, Reading.Grid(Reading.Markdown(text)));
}
