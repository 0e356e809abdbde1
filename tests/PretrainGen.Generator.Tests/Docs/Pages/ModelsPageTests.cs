using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>What the page of the package PretrainGen.Models shows is what the catalogue says.</summary>
public class ModelsPageTests
{
    private static readonly string[] Tables = ["models", "architectures", "organizations"];

    private static readonly MarkdownPage Page = new("data/PretrainGen.Models/README.md");

    /// <summary>The package is for an old framework and a new one; its users have any.</summary>
    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory, MemberData(nameof(Platforms))]
    public void The_answers_print_what_their_comments_say(string platform)
    {
        var code = string.Join('\n', Page.CodeIn("csharp").Select(WithoutUsings));

        Assert.Equal(4, Page.CodeIn("csharp").Count);
        Assert.Equal(PageExample.Promised(code), PageExample.Printed(Catalogue(TargetPlatform.Named(platform)), code));
    }

    [Fact]
    public void Each_answer_takes_five_lines() => Assert.All(
        Page.CodeIn("csharp").Select(WithoutUsings), code => Assert.InRange(code.Split('\n').Count(line => line.Length > 0), 1, 5));

    [Fact]
    public void The_sizes_are_those_of_the_tables() => Assert.Contains(
        $"A catalogue of {RowsOf("architectures")} model architectures, who made them and what they are built on, and of {RowsOf("models")} pre-trained models", Page.Text, StringComparison.Ordinal);

    private static TestProject Catalogue(TargetPlatform platform) => new(
        [
            .. from table in Tables select ProjectFile.Of(table + ".csv", Read(table + ".csv")),
            .. from table in Tables select ProjectFile.Other(table + ".schema.json", Read(table + ".schema.json")),
        ])
    {
        Platform = platform,
        RootNamespace = "PretrainGen.Models",
        IsPortable = true,
    };

    private static int RowsOf(string table) => File.ReadLines(RepositoryRoot.Combine("data", table + ".csv")).Count() - 1;

    private static string Read(string file) => File.ReadAllText(RepositoryRoot.Combine("data", file));

    private static string WithoutUsings(string code) => string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
}
