using System.CommandLine;
using System.Text.RegularExpressions;
using PretrainGen.Tool.Commands;
using PretrainGen.Tool.Drafting.Rules;

namespace PretrainGen.Tool.Tests.Drafting;

/// <summary>What the page about <c>draft</c> shows is what happens.</summary>
public sealed partial class DraftPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("generator", "docs", "draft.md"));

    private readonly DraftFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task The_example_gives_the_schema_and_the_report()
    {
        var table = _folder.Write("animals.csv", CodeIn("csv"));

        var exit = await ToolCommand.Create().Parse(["draft", table]).InvokeAsync(
            new InvocationConfiguration { Output = _output }, TestContext.Current.CancellationToken);

        Assert.Equal(0, exit);
        Assert.Equal(CodeIn("json"), _folder.Read("animals.schema.json"));
        Assert.Equal(CodeIn("text"), _output.ToString());
    }

    [Fact]
    public void Every_option_is_explained() => Assert.All(
        DraftCommand.Create().Options, option => Assert.Contains($"`{option.Name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_check_is_explained() => Assert.All(
        Enum.GetNames<ProposalKind>(), kind => Assert.Contains($"\n| {kind.ToLowerInvariant()} |", Page, StringComparison.Ordinal));

    [Fact]
    public void The_pages_that_it_links_to_exist() => Assert.All(
        Link().Matches(Page),
        link => Assert.True(File.Exists(RepositoryRoot.Combine("generator", "docs", link.Groups[1].Value))));

    private static string CodeIn(string language) =>
        Regex.Match(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups[1].Value;

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
