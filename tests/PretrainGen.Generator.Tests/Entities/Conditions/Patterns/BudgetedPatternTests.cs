using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Tests.Entities.Conditions.Patterns;

public class BudgetedPatternTests
{
    private static readonly Located<string> Never = new("(a+)+$", default(TextSpan));
    private static readonly string Text = new string('a', 60) + "!";

    [Fact]
    public void A_pattern_that_never_ends_is_given_up()
    {
        var pattern = BudgetedPattern.TryCreate(Never, new PatternTime())!;

        Assert.Null(pattern.Find(Text));
        Assert.True(pattern.IsExhausted);
        Assert.Null(pattern.Find("a"));
    }

    [Fact]
    public void A_slow_pattern_takes_the_time_of_all()
    {
        var time = new PatternTime();
        for (var patterns = 0; !time.IsOver; patterns++)
        {
            Assert.InRange(patterns, 0, 100);
            BudgetedPattern.TryCreate(Never, time)!.Find(Text);
        }

        var other = BudgetedPattern.TryCreate(new("a", default(TextSpan)), time)!;
        Assert.Null(other.Find("a"));
        Assert.True(other.IsExhausted);
    }

    [Fact]
    public void A_quick_pattern_takes_no_time()
    {
        var pattern = BudgetedPattern.TryCreateWhole(new("a|b", default(TextSpan)), new PatternTime())!;

        for (var i = 0; i < 100_000; i++)
            Assert.NotNull(pattern.Find("b"));
        Assert.Null(pattern.Find("ab"));
        Assert.False(pattern.IsExhausted);
    }
}
