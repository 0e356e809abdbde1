using System.Xml.Linq;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>Project files on the page about projects can be copied.</summary>
public class ProjectPageTests
{
    private const string Clone = "/path/to/pretraingen/";

    [Fact]
    public void A_clone_is_referenced_by_files_that_it_has()
    {
        var elements = MarkdownPage.Document("project.md").CodeIn("xml").SelectMany(xml => XElement.Parse($"<Project>{xml}</Project>").Descendants());
        var named = elements.Attributes().Select(attribute => attribute.Value).Where(value => value.StartsWith(Clone, StringComparison.Ordinal)).ToList();

        Assert.Equal(3, named.Count);
        Assert.All(named, path => Assert.True(File.Exists(RepositoryRoot.Combine(path[Clone.Length..].Split('/'))), path));
    }
}
