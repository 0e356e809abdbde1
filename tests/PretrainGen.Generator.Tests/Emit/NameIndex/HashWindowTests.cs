using PretrainGen.Generator.Emit.NameIndex;

namespace PretrainGen.Generator.Tests.Emit.NameIndex;

public class HashWindowTests
{
    private const ulong Seed = 12345;

    [Theory]
    [InlineData(0, 2, "DE", "FR", "US")]
    [InlineData(0, 2, "BERT", "GPT", "T5")]
    [InlineData(0, 4, "base-a-10", "base-b-10", "bald-a-10")]
    [InlineData(0, 8, "model-a-large", "model-b-large")]
    [InlineData(0, 12, "the models-a-are large", "the models-b-are large")]
    public void IsAsShortAsTellsNamesApart(int skip, int reach, params string[] names) => Assert.Equal(new HashWindow(skip, reach), Fit(names));

    /// <summary>Names that differ in one character, far from their ends.</summary>
    [Theory]
    [InlineData(31, 15, 0, 16)]
    [InlineData(40, 4, 4, 4)]
    [InlineData(60, 13, 0, 12)]
    [InlineData(60, 30, 16, 16)]
    [InlineData(80, 39, 24, 16)]
    [InlineData(140, 69, 56, 16)]
    public void LiesWhereNamesDiffer(int length, int at, int skip, int reach) =>
        Assert.Equal(new HashWindow(skip, reach), Fit([new string('x', length), new string('x', length).Remove(at, 1).Insert(at, "y")]));

    /// <summary>No window reads them all, so the whole name is.</summary>
    [Fact]
    public void IsTheWholeNameWhereNoWindowTellsNamesApart() =>
        Assert.Equal(HashWindow.Whole, Fit([new string('x', 400), .. Enumerable.Range(0, 200).Select(at => new string('x', 400).Remove(at, 1).Insert(at, "y"))]));

    [Fact]
    public void PassesOverNamesThatNoReachTellsApart() => Assert.Equal(new HashWindow(0, 2), Fit(["BERT", "bert", null, "BERT"]));

    /// <summary>Of many names a few may collide; of a few none.</summary>
    [Theory]
    [InlineData(5_000, 4)]
    [InlineData(63, 4)]
    [InlineData(61, 8)]
    public void PassesOverOneCollisionOfMany(int count, int reach) =>
        Assert.Equal(new HashWindow(0, reach), Fit([.. Enumerable.Range(0, count).Select(number => $"{number:D4}-name"), "a model-a-large", "a model-b-large"]));

    /// <summary>Blanks are no names: a few names among many of them may not collide.</summary>
    [Fact]
    public void CountsNoBlanks() =>
        Assert.Equal(new HashWindow(0, 8), Fit([.. Enumerable.Repeat<string?>(null, 5_000), "a model-a-large", "a model-b-large"]));

    [Fact]
    public void NeedsNoNames() => Assert.Equal(new HashWindow(0, 2), Fit([]));

    private static HashWindow Fit(IReadOnlyList<string?> names) => HashWindow.Fit(names, Seed, TestContext.Current.CancellationToken);
}
