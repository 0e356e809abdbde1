using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Docs;

public sealed class ToolPageTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tool.md", 2)]
    [InlineData("page.md", 1)]
    public async Task Commands_print_what_the_page_says(string name, int commands)
    {
        var page = new DocumentedRun(name);
        Assert.Equal(2, page.Files.Count());
        Assert.Equal(commands, page.Commands.Count());
        foreach (var (file, text) in page.Files)
            _folder.Write(file, text);

        foreach (var (arguments, output) in page.Commands)
            Assert.Equal(output.TrimEnd(), (await ToolProcess.RunAsync(_folder.Path, arguments)).Output.TrimEnd());
    }

    [Theory]
    [InlineData("check", "tool.md")]
    [InlineData("draft", "draft.md")]
    [InlineData("fix", "fix.md")]
    [InlineData("ship", "shipping.md")]
    [InlineData("page", "page.md")]
    public async Task Options_of_a_verb_are_those_of_its_page(string verb, string name)
    {
        var token = TestContext.Current.CancellationToken;
        var page = await File.ReadAllTextAsync(RepositoryRoot.Combine("generator", "docs", "tool.md"), token)
            + await File.ReadAllTextAsync(RepositoryRoot.Combine("generator", "docs", name), token);
        var help = (await ToolProcess.RunAsync(_folder.Path, verb, "--help")).Output;

        var options = help.Split(' ', '\n').Where(word => word.StartsWith("--", StringComparison.Ordinal) && word is not ("--help" or "--version")).Distinct();

        Assert.All(options, option => Assert.Contains("`" + option, page, StringComparison.Ordinal));
    }
}
