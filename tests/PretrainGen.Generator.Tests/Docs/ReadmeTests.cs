using System.Text.Json;
using System.Xml.Linq;
using PretrainGen.Generator.Tests.Docs.Pages;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs;

/// <summary>The README is short, and what it shows is what the product does. Its commands are run by the tests of the packages.</summary>
public class ReadmeTests
{
    private const int MostBytes = 10_000;
    private const string Using = "using Shop;\n";

    private static MarkdownPage Page => MarkdownPage.English;

    private static TestProject Project => new(ProjectFile.Of("models.table.csv", Page.CodeIn("csv").Single()));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void It_is_read_in_one_go(string file) => Assert.InRange(new FileInfo(RepositoryRoot.Combine(file)).Length, 1, MostBytes);

    [Fact]
    public void The_example_prints_what_its_comments_say()
    {
        var code = Page.CodeIn("csharp").Single();

        Assert.StartsWith(Using, code, StringComparison.Ordinal);
        Assert.Equal(PageExample.Promised(code), PageExample.Printed(Project, code[Using.Length..]));
    }

    [Fact]
    public void The_generated_types_are_there()
    {
        var compilation = Project.Run().AssertCompiles().Compilation;

        Assert.All(
            Page.TableStartingWith("Model, ModelClass").SelectMany(row => row[0].CodeSpans),
            type => Assert.NotNull(compilation.GetTypeByMetadataName("Consumer." + type)));
    }

    [Fact]
    public void Items_and_settings_are_well_formed()
    {
        var item = XElement.Parse(Page.CodeIn("xml").Single()).Elements().Single();
        var settings = Page.CodeIn("json").Select(json => json.StartsWith('{') ? json : $"{{{json}}}").Select(json => JsonDocument.Parse(json)).ToList();

        Assert.Equal("PretrainTable", item.Name);
        Assert.Equal(2, settings.Count);
    }
}
