using System.Text.RegularExpressions;
using PretrainGen.Generator.Tests.Design;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>What <c>SECURITY.md</c> promises is what tests prove: each promise names them, and they exist.</summary>
public partial class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("SECURITY.md"));

    private static readonly Lazy<HashSet<string>> Tests = new(() =>
        [.. from file in ProductSources.FilesIn("tests")
            let classes = Classes().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).ToList()
            from method in Methods().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
            from type in classes
            select $"{type}.{method}"]);

    [Fact]
    public void Every_promise_names_tests_that_exist()
    {
        var promises = Page.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        var named = promises.Select(promise => Names().Matches(promise).Select(match => match.Groups[1].Value).ToList()).ToList();

        Assert.InRange(promises.Count, 15, 60);
        Assert.All(promises.Zip(named), pair => Assert.True(pair.Second.Count > 0, $"No test is named: {pair.First}"));
        Assert.Empty(named.SelectMany(names => names).Except(Tests.Value));
    }

    [Fact]
    public void A_test_that_does_not_exist_is_noticed() => Assert.DoesNotContain("SecurityPageTests.There_is_no_such_test", Tests.Value);

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Names();

    [GeneratedRegex(@"class (\w+Tests)\b")]
    private static partial Regex Classes();

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+)\(")]
    private static partial Regex Methods();
}
