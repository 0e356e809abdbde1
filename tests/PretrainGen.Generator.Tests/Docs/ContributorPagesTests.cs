using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs;

/// <summary>The pages for contributors stay short, and lead somewhere.</summary>
public class ContributorPagesTests
{
    private const int MostBytesOfArchitecture = 6_000;

    private static readonly string Decisions = Path.Combine("generator", "docs", "decisions");

    /// <summary>Every page with links to follow.</summary>
    public static TheoryData<string> Pages =>
    [
        "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md",
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("generator", "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> DecisionFiles =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine(Decisions), "0*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings_that_exist(string page) => Assert.Empty(
        from link in new MarkdownPage(page).RelativeLinks
        let parts = link.Split('#')
        let file = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0])
        where !File.Exists(RepositoryRoot.Combine(file)) || (parts.Length > 1 && !new MarkdownPage(file).Anchors.Contains(parts[1]))
        select link);

    [Fact]
    public void The_architecture_is_read_in_one_go() =>
        Assert.InRange(new FileInfo(RepositoryRoot.Combine("ARCHITECTURE.md")).Length, 1, MostBytesOfArchitecture);

    [Fact]
    public void Decisions_are_numbered_from_one() => Assert.Equal(
        Enumerable.Range(1, DecisionFiles.Count).Select(number => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)),
        DecisionFiles.Select(file => file[..4]));

    [Fact]
    public void Every_decision_is_in_the_index_once() =>
        Assert.Equal(DecisionFiles, new MarkdownPage(Path.Combine(Decisions, "README.md")).RelativeLinks.Where(link => link[0] == '0').Order(StringComparer.Ordinal));

    [Fact]
    public void A_decision_says_why_what_and_what_follows() => Assert.All(DecisionFiles, file =>
    {
        var text = new MarkdownPage(Path.Combine(Decisions, file)).Text;
        Assert.StartsWith($"# {file[..4]} ", text, StringComparison.Ordinal);
        Assert.All(["Context", "Decision", "Consequences"], heading => Assert.Contains($"\n## {heading}\n", text, StringComparison.Ordinal));
    });
}
