using System.Globalization;
using System.Numerics;
using PretrainGen.Generator.Emit;
using Xunit;

namespace PretrainGen.Generator.Tests.Emit;

public class NameIndexBuilderTests
{
    private const int Many = 100_000;

    [Fact]
    public void IndexesNoNames()
    {
        var index = NameIndexBuilder.Build([]);
        Assert.Equal([0], index.Displacements);
        Assert.Equal([-1], index.Slots);
        Assert.Empty(index.Chain);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(37)]
    [InlineData(1_000)]
    [InlineData(7_168)]
    [InlineData(Many)]
    public void GivesEveryNameASlotOfItsOwn(int count) => AssertPerfect(Numbered("model-", count));

    [Fact]
    public void GivesEverySmallTableASlotOfItsOwn()
    {
        for (var count = 1; count <= 300; count++)
            AssertPerfect(Numbered("", count));
    }

    /// <summary>Names made alike on purpose: they must neither share slots nor make the builder look for long.</summary>
    [Theory]
    [InlineData("a long prefix that all of the names have in common: ", "")]
    [InlineData("", " and a long end that all of the names have in common")]
    [InlineData("预训练模型 ", "（大）")]
    [InlineData("🤖", "🚀")]
    public void GivesSimilarNamesSlotsOfTheirOwn(string prefix, string suffix) =>
        AssertPerfect([.. Numbered(prefix, Many).Select(name => name + suffix)]);

    [Fact]
    public void GivesNamesThatDifferInOneCharacterSlotsOfTheirOwn() =>
        AssertPerfect([.. Enumerable.Range(0, 2_000).Select(at => new string('x', 2_000).Remove(at, 1).Insert(at, "y"))]);

    [Fact]
    public void GivesNamesOfDifferentLengthSlotsOfTheirOwn() =>
        AssertPerfect([.. Enumerable.Range(0, 3_000).Select(length => new string('x', length))]);

    [Fact]
    public void GivesAllTwoLetterCodesSlotsOfTheirOwn() =>
        AssertPerfect([.. from first in Letters from second in Letters select $"{first}{second}"]);

    [Fact]
    public void ChainsNamesThatDifferInCase()
    {
        var index = NameIndexBuilder.Build(["BERT", "GPT", "Bert", "bert", "gpt"]);
        Assert.Equal([2, 4, 3, -1, -1], index.Chain);
        Assert.Equal([0, 1], index.Slots.Where(ordinal => ordinal >= 0).Order());
    }

    [Fact]
    public void ChainsNamesThatOccurAgain()
    {
        var names = Enumerable.Repeat("BERT", Many).ToList();
        var index = NameIndexBuilder.Build(names);
        Assert.Equal([.. Enumerable.Range(1, Many - 1), -1], index.Chain);
        Assert.Equal(0, Assert.Single(index.Slots, ordinal => ordinal >= 0));
    }

    [Fact]
    public void LeavesOutBlanks()
    {
        var index = NameIndexBuilder.Build([null, "BERT", null, "GPT", null]);
        Assert.Equal([1, 3], index.Slots.Where(ordinal => ordinal >= 0).Order());
        Assert.Empty(index.Chain);
    }

    [Fact]
    public void IndexesTheEmptyName() => AssertPerfect(["", "BERT"]);

    [Fact]
    public void GivesTheSameIndexEveryTime()
    {
        var names = Numbered("model-", 1_000);
        var first = NameIndexBuilder.Build(names);
        var second = NameIndexBuilder.Build(names);
        Assert.Equal(first.Seed, second.Seed);
        Assert.Equal(first.Displacements, second.Displacements);
        Assert.Equal(first.Slots, second.Slots);
    }

    /// <summary>The index of a small table to the last number: a change of it changes what every consumer's compilation emits.</summary>
    [Fact]
    public void StaysWhatItIs()
    {
        var index = NameIndexBuilder.Build(
            ["AlexNet", "ResNet", "BERT", "ALBERT", "RoBERTa", "GPT-2", "T5", "CLIP", "wav2vec 2.0", "Vision Transformer (ViT)", "文心", "悟道"]);
        Assert.Equal(0x9E37_79B9_7F4A_7C15, index.Seed);
        Assert.Equal([1, 1, 0, 7], index.Displacements);
        Assert.Equal([2, 11, 5, 8, 0, 7, 6, -1, 10, -1, 4, -1, 9, 1, -1, 3], index.Slots);
    }

    [Fact]
    public void ChainsBySlotWhenNothingFits()
    {
        var names = Numbered("model-", 10_000).Append(null).ToList();
        var index = NameIndexBuilder.Build(names, maxAttempts: 0);
        Assert.Equal([0], index.Displacements);
        Assert.NotEmpty(index.Chain);
        AssertFindsAll(index, names);
        Assert.All(index.Chain.Select((next, ordinal) => (next, ordinal)), link => Assert.True(link.next == -1 || link.next > link.ordinal));
    }

    private static IEnumerable<char> Letters => Enumerable.Range('a', 26).Select(letter => (char)letter);

    private static string[] Numbered(string prefix, int count) =>
        [.. Enumerable.Range(0, count).Select(number => prefix + number.ToString("D6", CultureInfo.InvariantCulture))];

    /// <summary>No chain, no more slots than the load asks for, and every name where the hash leads.</summary>
    private static void AssertPerfect(string[] names)
    {
        var index = NameIndexBuilder.Build(names);
        Assert.Empty(index.Chain);
        Assert.Equal((int)BitOperations.RoundUpToPowerOf2((uint)Math.Ceiling(names.Length * 8 / 7.0)), index.Slots.Length);
        Assert.True(BitOperations.IsPow2(index.Displacements.Length));
        AssertFindsAll(index, names);
    }

    private static void AssertFindsAll(NameIndexData index, IReadOnlyList<string?> names)
    {
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is not { } name)
                continue;
            var hash = NameHash.Compute(name, index.Seed);
            var displacement = index.Displacements[NameHash.Bucket(hash, index.Displacements.Length)];
            var found = index.Slots[NameHash.Slot(hash, displacement, index.Slots.Length)];
            while (found != ordinal)
            {
                Assert.InRange(found, 0, ordinal);
                found = index.Chain[found];
            }
        }
    }
}
