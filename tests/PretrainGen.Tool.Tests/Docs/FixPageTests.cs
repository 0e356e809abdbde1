using System.Text.RegularExpressions;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Tool.Tests.Fixing;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Docs;

/// <summary>What <c>generator/docs/fix.md</c> says of each rule is what happens.</summary>
public partial class FixPageTests
{
    private const string None = "–";

    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("generator", "docs", "fix.md"));

    /// <summary>The rows of the table: a rule, what is mended of it and what is proposed.</summary>
    private static readonly List<(string Id, string Mended, string Proposed)> Rules =
        [.. Row().Matches(Page).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value))];

    [Fact]
    public void Every_rule_is_in_the_table_once() =>
        Assert.Equal(Descriptors.Ids.Order(StringComparer.Ordinal), Rules.Select(rule => rule.Id));

    [Fact]
    public void What_the_table_says_is_mended_is() => Assert.Equal(IdsOf(isClear: true), Rules.Where(rule => rule.Mended != None).Select(rule => rule.Id));

    [Fact]
    public void What_the_table_says_is_proposed_is() => Assert.Equal(IdsOf(isClear: false), Rules.Where(rule => rule.Proposed != None).Select(rule => rule.Id));

    [Fact]
    public async Task The_commands_print_what_the_page_says()
    {
        using var folder = new WorkFolder();
        var page = new DocumentedRun("fix.md");
        foreach (var (name, text) in page.Files)
            folder.Write(name, text);

        Assert.NotEmpty(page.Commands);
        foreach (var (arguments, output) in page.Commands)
            Assert.Equal(output, (await ToolProcess.RunAsync(folder.Path, arguments)).Output);
    }

    [Fact]
    public void The_properties_are_those_that_findings_have()
    {
        Assert.Contains($"`{MendProperties.Count}`", Page, StringComparison.Ordinal);
        Assert.All(["Start", "Length", "Text", "IsClear", "Path"], name => Assert.Contains($"`Mend.0.{name}`", Page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> IdsOf(bool isClear) => MendExamples.All
        .Where(example => example.IsClear == isClear)
        .Select(example => example.Id)
        .Distinct()
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| \[(PTG\d+)\]\(\1\.md\) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
