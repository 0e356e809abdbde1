namespace PretrainGen.Generator.Tests.Tables.Markdown.Inlines;

public class InlineTests
{
    [Theory]
    [InlineData("*a*", "a")]
    [InlineData("_a_", "a")]
    [InlineData("**a**", "a")]
    [InlineData("__a__", "a")]
    [InlineData("***a***", "a")]
    [InlineData("**a *b* c**", "a b c")]
    [InlineData("*a **b** c*", "a b c")]
    [InlineData("**a*", "*a")]
    [InlineData("*a**", "a*")]
    [InlineData("*a", "*a")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("2*3*4", "234")]
    [InlineData("bert_base_uncased", "bert_base_uncased")]
    [InlineData("_a_b", "_a_b")]
    [InlineData("__init__.py", "init.py")]
    [InlineData("*foo**bar*", "foo**bar")]
    [InlineData("**中文**模型", "中文模型")]
    [InlineData("**(x)**y", "**(x)**y")]
    [InlineData("~~a~~", "a")]
    [InlineData("~a~", "a")]
    [InlineData("~~a~", "~~a~")]
    [InlineData("~1 GB", "~1 GB")]
    [InlineData("~5 to ~10", "~5 to ~10")]
    [InlineData("~~~a~~~", "~~~a~~~")]
    [InlineData("*a ~~b* c~~", "a ~~b c~~")]
    public void Takes_emphasis_out(string source, string expected) => AssertText(source, expected);

    [Theory]
    [InlineData("`a`", "a")]
    [InlineData("`*a*`", "*a*")]
    [InlineData("``a`b``", "a`b")]
    [InlineData("`` ` ``", "`")]
    [InlineData("` a `", "a")]
    [InlineData("`  a`", "a")]
    [InlineData("`a", "`a")]
    [InlineData("``a`", "``a`")]
    [InlineData("`a``", "`a``")]
    [InlineData("`\\`", "\\")]
    [InlineData("\\``a", "``a")]
    [InlineData("\\``a`", "`a")]
    [InlineData("\\``a``", "``a``")]
    [InlineData("`<b>` &amp; `&amp;`", "<b> & &amp;")]
    [InlineData("*`a*`", "*a*")]
    public void Keeps_code_as_it_is(string source, string expected) => AssertText(source, expected);

    [Theory]
    [InlineData("\\*a\\*", "*a*")]
    [InlineData("\\\\ \\a \\`", "\\ \\a `")]
    [InlineData("&amp; &lt;&#177;&#xB1;&plusmn; &nbsp;&copy;", "& <±±± \u00A0©")]
    [InlineData("&nosuch; & &; &#; &#x; &#xZ; &#12345678;", "&nosuch; & &; &#; &#x; &#xZ; &#12345678;")]
    [InlineData("&#0;&#xD800;&#x110000;", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("a &vert; b &#124; c &lowbar;", "a | b | c _")]
    [InlineData("&#42;a&#42;", "*a*")]
    public void Decodes_escapes_and_character_references(string source, string expected) => AssertText(source, expected);

    [Theory]
    [InlineData("a<br>b", "a b")]
    [InlineData("a <br/> b<BR />", "a b")]
    [InlineData("<b>a</b><sup>1</sup>", "a1")]
    [InlineData("<span class=\"x>y\" data-z='>' w=1 v>a</span >", "a")]
    [InlineData("a<!-- b -->c<?d?>e<!F g>h<![CDATA[i]]>j", "acehj")]
    [InlineData("a <!-- b", "a <!-- b")]
    [InlineData("a < b > c", "a < b > c")]
    [InlineData("<3 <_a> <a b=> <a\"b\">", "<3 <_a> <a b=> <a\"b\">")]
    [InlineData("<!--> a <!---> b", "a  b")]
    public void Drops_tags(string source, string expected) => AssertText(source, expected);

    [Theory]
    [InlineData("[t](u)", "t", "u")]
    [InlineData("[t](<u v> \"w\")", "t", "u v")]
    [InlineData("[t]( u 'w' )", "t", "u")]
    [InlineData("[t](u (w))", "t", "u")]
    [InlineData("[t](u(v)w)", "t", "u(v)w")]
    [InlineData("[t](u\\)v&amp;w)", "t", "u)v&w")]
    [InlineData("[t]()", "t", "")]
    [InlineData("[t](u v)", "[t](u v)", null)]
    [InlineData("[t](u", "[t](u", null)]
    [InlineData("[t] (u)", "[t] (u)", null)]
    [InlineData("\\[t](u)", "[t](u)", null)]
    [InlineData("**[t](u)** [v](w)", "t v", "u")]
    [InlineData("[*a*](u) *b*", "a b", "u")]
    [InlineData("*[a*](u)", "*a*", "u")]
    [InlineData("[a [b](c) d](e)", "[a b d](e)", "c")]
    [InlineData("[`a](u)`", "[a](u)", null)]
    [InlineData("[a](https://x.y/?a=b_c_d)", "a", "https://x.y/?a=b_c_d")]
    public void Reads_links(string source, string text, string? link) => AssertLink(source, text, link);

    [Theory]
    [InlineData("[t][r]", "t", "/u")]
    [InlineData("[t][R]", "t", "/u")]
    [InlineData("[r][]", "r", "/u")]
    [InlineData("[r]", "r", "/u")]
    [InlineData("[ r ]", "r", "/u")]
    [InlineData("[Two  words]", "Two  words", "/w x")]
    [InlineData("[t][none]", "[t][none]", null)]
    [InlineData("[none][r]", "none", "/u")]
    [InlineData("[r](x y)", "r(x y)", "/u")]
    [InlineData("[none]", "[none]", null)]
    [InlineData("[x]", "x", "/first")]
    [InlineData("[a[r]]", "[ar]", "/u")]
    public void Reads_reference_links(string source, string text, string? link) =>
        AssertLink(source, text, link, "[r]: /u 'title'\n[two WORDS]:\n  </w x>\n  \"title\"\n[x]: /first\n[x]: /second\n");

    [Theory]
    [InlineData("[r]: /u \"t\" x", null)]
    [InlineData("[r]: /u\n\"t\" x", "/u")]
    [InlineData("[r]:\n/u", "/u")]
    [InlineData("[r]: <>", "")]
    [InlineData("[r]:", null)]
    [InlineData("[r] : /u", null)]
    [InlineData("text\n[r]: /u", null)]
    [InlineData("[q]: /q\n[r]: /u\ntext", "/u")]
    [InlineData("> [r]: /u", "/u")]
    [InlineData("- x\n\n  [r]: /u", "/u")]
    [InlineData("[r]: /u\n| b |\n|---|", "/u")]
    [InlineData("[r]: /u\n===\n", "/u")]
    [InlineData("```\n[r]: /u\n```", null)]
    [InlineData("[r]: /a\\*b&amp;c", "/a*b&c")]
    public void Finds_link_definitions(string after, string? link)
    {
        var document = Reading.Markdown($"| a |\n|---|\n| [r] |\n\n{after}");

        Assert.Equal(link, document.Tables[0].Rows[0].Cells[0].Link);
    }

    [Fact]
    public void Finds_link_definitions_before_the_table()
    {
        var document = Reading.Markdown("[r]: /u\n\n| [h][r] |\n|---|\n");

        Assert.Equal(("h", "/u"), (document.Tables[0].Header[0].Text, document.Tables[0].Header[0].Link));
    }

    [Theory]
    [InlineData("![a](u)", "a", null)]
    [InlineData("![*a* b][r]", "a b", null)]
    [InlineData("![](u)", "", null)]
    [InlineData("[![a](i)](u)", "a", "u")]
    [InlineData("!a ![b", "!a ![b", null)]
    public void Reads_images_as_their_description(string source, string text, string? link) =>
        AssertLink(source, text, link, "[r]: /u");

    [Theory]
    [InlineData("<https://x.y/a_b>", "https://x.y/a_b", "https://x.y/a_b")]
    [InlineData("<a@b.cd>", "a@b.cd", "mailto:a@b.cd")]
    [InlineData("<urn:x:y>", "urn:x:y", "urn:x:y")]
    [InlineData("<a@-b>", "<a@-b>", null)]
    [InlineData("<x y:z>", "", null)]
    [InlineData("https://x.y", "https://x.y", "https://x.y")]
    [InlineData("see http://x.y/a_b_c.", "see http://x.y/a_b_c.", "http://x.y/a_b_c")]
    [InlineData("(https://x.y/a(b))", "(https://x.y/a(b))", "https://x.y/a(b)")]
    [InlineData("**https://x.y/a**", "https://x.y/a", "https://x.y/a")]
    [InlineData("https://x.y/a&amp;", "https://x.y/a&", "https://x.y/a")]
    [InlineData("www.x.org/a", "www.x.org/a", "http://www.x.org/a")]
    [InlineData("https://x.y<br>z", "https://x.y z", "https://x.y")]
    [InlineData("xhttps://x.y", "xhttps://x.y", null)]
    [InlineData("https:// x", "https:// x", null)]
    [InlineData("https://a_b.c", "https://a_b.c", null)]
    [InlineData("<a href=\"/u?a&amp;b\">t</a>", "t", "/u?a&b")]
    [InlineData("<a name=x>t</a>", "t", null)]
    public void Reads_addresses(string source, string text, string? link) => AssertLink(source, text, link);

    [Theory]
    [InlineData("a[^1]", "a")]
    [InlineData("a[^1] b[^two]", "a b")]
    [InlineData("a[^none]", "a[^none]")]
    [InlineData("*a*[^1]*", "a*")]
    [InlineData("[^1][t](u)", "t")]
    [InlineData("a![^1]", "a!")]
    public void Drops_references_to_footnotes(string source, string text) =>
        AssertText(source, text, "[^1]: one\n\n[^two]: two");

    [Fact]
    public void Keeps_what_only_looks_like_markup()
    {
        const string signs = "a! ] & _ ~ : . :) [ ] - + #1 1. > $x$ 5' 6\"";

        AssertText(signs, signs);
    }

    private static void AssertText(string source, string expected, string after = "") =>
        Assert.Equal(expected, Reading.MarkdownCell(source, after).Text);

    private static void AssertLink(string source, string text, string? link, string after = "")
    {
        var cell = Reading.MarkdownCell(source, after);

        Assert.Equal((text, link), (cell.Text, cell.Link));
    }
}
