using PretrainGen.Generator.Emit;
using Xunit;

namespace PretrainGen.Generator.Tests.Emit;

public class NameIndexReachTests
{
    private const ulong Seed = 12345;

    [Theory]
    [InlineData(2, "DE", "FR", "US")]
    [InlineData(2, "BERT", "GPT", "T5")]
    [InlineData(4, "base-a-10", "base-b-10", "bald-a-10")]
    [InlineData(8, "model-a-large", "model-b-large")]
    [InlineData(12, "the models-a-are large", "the models-b-are large")]
    [InlineData(16, "all of the models-a-are so large", "all of the models-b-are so large")]
    [InlineData(0, "all of the many models-a-are so very large", "all of the many models-b-are so very large")]
    public void IsAsShortAsTellsNamesApart(int reach, params string[] names) => Assert.Equal(reach, NameIndexReach.Fit(names, Seed, TestContext.Current.CancellationToken));

    [Fact]
    public void PassesOverNamesThatNoReachTellsApart() => Assert.Equal(2, NameIndexReach.Fit(["BERT", "bert", null, "BERT"], Seed, TestContext.Current.CancellationToken));

    /// <summary>In a large table a few names may meet; in a small one none.</summary>
    [Theory]
    [InlineData(5_000, 4)]
    [InlineData(4_000, 8)]
    public void PassesOverOneMeetingOfMany(int count, int reach)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(number => $"{number:D4}-name"), "a model-a-large", "a model-b-large"];
        Assert.Equal(reach, NameIndexReach.Fit(names, Seed, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void NeedsNoNames() => Assert.Equal(2, NameIndexReach.Fit([], Seed, TestContext.Current.CancellationToken));
}
