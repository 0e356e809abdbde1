using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>What the page about inference says is what happens.</summary>
public class InferencePageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("inference.md");

    public static TheoryData<string, string> InferredTypes =>
        [.. Page.TableStartingWith("whole numbers").Select(row => (row[1].Text, row[2].CodeSpans.Single()))];

    [Theory]
    [MemberData(nameof(InferredTypes))]
    public void Types_are_inferred_as_the_table_says(string type, string example)
    {
        var (header, cells) = (example.Split(": ")[0], example.Split(": ")[1].Split(", "));
        var csv = $"Model,{header}\nBERT,\"{cells[0]}\"\nGPT,\"{cells[1]}\"\nCLIP,\"{cells[2]}\"\n";

        var entry = new TestProject(ProjectFile.Of("models.csv", csv)).Run().AssertCompiles().Compilation.GetTypeByMetadataName("Consumer.ModelEntry")!;

        var inferred = Assert.Single(entry.GetMembers(header).OfType<IPropertySymbol>()).Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        Assert.Equal(type == "nullable" ? "int?" : type, inferred);
    }

    [Fact]
    public void Linked_files_and_sections_exist() => Assert.All(
        Page.RelativeLinks,
        link => Assert.True(
            link.StartsWith('#') ? Page.Anchors.Contains(link[1..]) : Path.Exists(RepositoryRoot.Combine("generator", "docs", link)), link));
}
