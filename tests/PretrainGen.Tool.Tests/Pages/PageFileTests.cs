using System.Text;
using System.Text.Json;
using PretrainGen.Tool.Pages;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Tests.Pages;

public sealed class PageFileTests
{
    private const string Start = """<script id="data" type="application/json">""";

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]>&amp;&lt;")]
    [InlineData("\u2028\u2029\0\u202e")]
    [InlineData("模型 é 😀")]
    public void No_text_leaves_its_place(string text)
    {
        var page = Encoding.UTF8.GetString(PageFile.Write(new PageContent(text, "1.0.0", null, [], [])));

        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var json = page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)];
        Assert.DoesNotContain('<', json);
        Assert.Equal(text, ReadTitle(json));
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        var page = Encoding.UTF8.GetString(PageFile.Write(new PageContent("half \ud800", "1.0.0", null, [], [])));

        Assert.Contains("\"half \\uFFFD\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_any_script_are_written_as_they_are()
    {
        var page = Encoding.UTF8.GetString(PageFile.Write(new PageContent("模型 é", "1.0.0", "zh", [], [])));

        Assert.Contains("模型 é", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_the_page_is_as_it_was_built()
    {
        var one = Encoding.UTF8.GetString(PageFile.Write(new PageContent("one", "1.0.0", null, [], [])));
        var other = Encoding.UTF8.GetString(PageFile.Write(new PageContent("other", "1.0.0", null, [], [])));

        Assert.Equal(one.Replace("\"one\"", "\"other\"", StringComparison.Ordinal), other);
    }

    private static string ReadTitle(string json) => JsonDocument.Parse(json).RootElement.GetProperty("title").GetString()!;
}
