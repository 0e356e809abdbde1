namespace PretrainGen.Generator.Tests.Docs;

/// <summary>Both READMEs say the same: all that needs no translation is equal.</summary>
public class TranslationTests
{
    private static MarkdownPage English => MarkdownPage.English;

    private static MarkdownPage Chinese => MarkdownPage.Chinese;

    [Fact]
    public void The_headings_have_one_order() => Assert.Equal(English.HeadingLevels, Chinese.HeadingLevels);

    [Fact]
    public void The_code_is_the_same() => Assert.Equal(English.CodeBlocks, Chinese.CodeBlocks);

    [Fact]
    public void The_same_things_are_named() =>
        Assert.Equal(English.CodeSpans.Order(StringComparer.Ordinal), Chinese.CodeSpans.Order(StringComparer.Ordinal));

    [Fact]
    public void The_tables_name_the_same_things_in_the_same_rows() => Assert.Equal(Named(English), Named(Chinese));

    [Fact]
    public void Each_page_links_to_the_other()
    {
        Assert.Contains("README.zh-CN.md", English.RelativeLinks);
        Assert.Contains("README.md", Chinese.RelativeLinks);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("CHANGELOG.md")]
    public void Linked_files_exist(string file) => Assert.All(
        new MarkdownPage(file).RelativeLinks,
        link => Assert.True(Path.Exists(RepositoryRoot.Combine(link.Split('#')[0].Split('/'))), link));

    /// <summary>The code in each row of each table; a sentence may name it in another order.</summary>
    private static List<string> Named(MarkdownPage page) =>
        [.. page.Tables.SelectMany(table => table).Select(row => string.Join(' ', row.SelectMany(cell => cell.CodeSpans).Order(StringComparer.Ordinal)))];
}
