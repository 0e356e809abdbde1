using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>What the page about generated code shows is what is generated.</summary>
public class GeneratedPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("generated.md");

    [Fact]
    public void The_example_prints_what_its_comments_say()
    {
        var code = Page.CodeIn("csharp")[0];

        Assert.Equal(PageExample.Promised(code), PageExample.Printed(code, TargetPlatform.Net100));
    }

    [Fact]
    public void The_generated_enum_is_quoted_exactly()
    {
        var quoted = Page.CodeIn("csharp")[1].Split('\n').Select(line => line.Trim());
        var generated = PageExample.Project.Run().Sources.SelectMany(source => source.Text.Split('\n')).Select(line => line.Trim());

        Assert.Contains(string.Join('\n', quoted), string.Join('\n', generated), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_agrees_with_the_catalogue()
    {
        string[] columns = ["Model", "Year", "Published", "Objective", "ArxivId", "Paper"];
        var example = Rows(Page.CodeIn("csv").Single(), columns);
        var catalogue = Rows(File.ReadAllText(RepositoryRoot.Combine("data", "models.csv")), columns);

        Assert.NotEmpty(example);
        Assert.Subset(catalogue, example);
    }

    [Fact]
    public void Every_generated_name_is_there()
    {
        var compilation = PageExample.Project.Run().AssertCompiles().Compilation;
        foreach (var row in Page.TableStartingWith("Model"))
        {
            var type = compilation.GetTypeByMetadataName("Consumer." + row[0].CodeSpans.Single());
            Assert.NotNull(type);
            var names = row[1].CodeSpans.Where(span => !span.StartsWith("const", StringComparison.Ordinal)).Select(span => span.Split('(')[0]).ToList();
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Contains(type.GetMembers(), member => member.Name == name || IsExtension(member, name)));
        }
    }

    [Fact]
    public void The_limits_of_constants_are_those_in_the_text() => Assert.Contains(
        FormattableString.Invariant($"`ModelFacts` is made for up to {EmitLimits.MostRowsWithFacts:N0} rows, by request (`Emit=\"Entries,Names,Facts\"`) for up to {EmitLimits.MostRowsWithFactsByRequest:N0}; `ModelNames` for up to {EmitLimits.MostRowsWithNames:N0}, by request for up to {EmitLimits.MostRowsWithNamesByRequest:N0}."),
        Page.Text,
        StringComparison.Ordinal);

    private static bool IsExtension(ISymbol member, string name) => member is INamedTypeSymbol { IsExtension: true } block && !block.GetMembers(name).IsEmpty;

    private static HashSet<string> Rows(string csv, string[] columns)
    {
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(csv));
        var rows = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
            rows.Add(string.Join('|', columns.Select(column => reader.GetString(reader.GetOrdinal(column)))));
        return rows;
    }
}
