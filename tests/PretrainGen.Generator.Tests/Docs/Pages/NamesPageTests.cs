using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>Names are formed as their page says.</summary>
public class NamesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("names.md");

    [Fact]
    public void Names_are_formed_as_the_table_says()
    {
        var spans = Page.TableStartingWith("BERT").SelectMany(row => row).Select(cell => cell.CodeSpans.Single()).ToList();

        Assert.Equal(20, spans.Count);
        Assert.All(spans.Chunk(2), pair => Assert.Equal(pair[1], Identifier.From(pair[0])));
    }

    [Fact]
    public void Names_that_collide_are_numbered_as_the_table_says()
    {
        var rows = Page.TableStartingWith("C, C#");
        var csv = "Model\n" + string.Join('\n', rows.SelectMany(row => row[0].CodeSpans));

        var members = new TestProject(ProjectFile.Of("models.csv", csv)).Run().AssertCompiles().Compilation.GetTypeByMetadataName("Consumer.Model")!.GetMembers().OfType<IFieldSymbol>();

        Assert.Equal(rows.SelectMany(row => row[1].CodeSpans), members.Select(member => member.Name));
    }
}
