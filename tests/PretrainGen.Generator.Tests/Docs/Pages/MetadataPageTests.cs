using System.Xml.Linq;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>The page about item metadata lists all of it.</summary>
public class MetadataPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("metadata.md");

    [Fact]
    public void All_metadata_is_listed()
    {
        var visible = from item in XDocument.Load(RepositoryRoot.Combine("runtime", "PretrainGen", "build", "PretrainGen.props")).Descendants("CompilerVisibleItemMetadata")
                      let name = item.Attribute("MetadataName")!.Value
                      where name is not ("SourceItemType" or "PretrainTable")
                      select name;

        Assert.Equal(visible, Page.TableStartingWith("EntityName").Select(row => row[0].Text));
    }

    [Fact]
    public void Items_are_well_formed()
    {
        var items = Page.CodeIn("xml").SelectMany(xml => XElement.Parse($"<Project>{xml}</Project>").Descendants()).ToList();

        Assert.Equal(3, items.Count(item => item.Attribute("PretrainTable") is not null || item.Name == "PretrainTable"));
    }
}
