using System.Text.RegularExpressions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Tests.Schema.Model.Fields;

public class RegexPatternTests
{
    [Fact]
    public void A_pattern_is_found_anywhere_or_matches_the_whole()
    {
        Assert.Matches(RegexPattern.TryFind("b|c")!, "abc");
        Assert.DoesNotMatch(RegexPattern.TryMatchWhole("b|c")!, "bc");
        Assert.DoesNotMatch(RegexPattern.TryMatchWhole("b")!, "b\n");
        Assert.Matches(RegexPattern.TryMatchWhole("b|c")!, "c");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("a)|(b")]
    [InlineData("[z-a]")]
    public void What_is_no_pattern_is_null(string pattern)
    {
        Assert.Null(RegexPattern.TryFind(pattern));
        Assert.Null(RegexPattern.TryMatchWhole(pattern));
    }

    [Fact]
    public void A_huge_pattern_is_none() => Assert.Null(RegexPattern.TryFind(new string('(', 1_000_000)));

    [Fact]
    public void A_pattern_that_runs_away_is_stopped() =>
        Assert.Throws<RegexMatchTimeoutException>(() => RegexPattern.TryMatchWhole("(a+)+b")!.IsMatch(new string('a', 60)));
}
