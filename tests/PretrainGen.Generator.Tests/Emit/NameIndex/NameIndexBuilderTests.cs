using System.Globalization;
using System.Numerics;
using PretrainGen.Generator.Emit.NameIndex;

namespace PretrainGen.Generator.Tests.Emit.NameIndex;

public class NameIndexBuilderTests
{
    private const int Many = 100_000;

    /// <summary>So few names have no collision.</summary>
    private const int FewNames = 64;

    /// <summary>A small table has so much room for each name, and no buckets.</summary>
    private const int SpaciousFactor = 3;

    [Fact]
    public void IndexesNoNames()
    {
        var index = Build([]);
        Assert.Same(NameIndexData.Empty, index);
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
        for (var count = 1; count < FewNames; count++)
            AssertPerfect(Numbered("", count));
    }

    /// <summary>Where two names collide that a longer hash would tell apart, one is chained to the other.</summary>
    [Fact]
    public void LetsOneOfManyNamesCollide()
    {
        for (var count = FewNames; count <= 300; count++)
        {
            var names = Numbered("", count);
            var index = Build(names);
            Assert.InRange(index.Chain.Count(next => next >= 0), 0, count / FewNames);
            AssertFindsAll(index, names);
        }
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
        AssertPerfect([.. Enumerable.Range(1, 3_000).Select(length => new string('x', length))]);

    [Fact]
    public void GivesAllTwoLetterCodesSlotsOfTheirOwn() =>
        AssertPerfect([.. from first in Letters from second in Letters select $"{first}{second}"]);

    [Fact]
    public void ChainsNamesThatDifferInCase()
    {
        var index = Build(["BERT", "GPT", "Bert", "bert", "gpt"]);
        Assert.Equal([2, 4, 3, -1, -1], index.Chain);
        Assert.Equal([0, 1], Ordinals(index));
    }

    [Fact]
    public void IndexesTheFirstOfEqualNames()
    {
        var index = Build([.. Enumerable.Repeat("BERT", Many), "GPT", "BERT"]);
        Assert.Empty(index.Chain);
        Assert.Equal([0, Many], Ordinals(index));
    }

    [Fact]
    public void LeavesOutBlanks()
    {
        var index = Build([null, "BERT", null, "GPT", null]);
        Assert.Equal([1, 3], Ordinals(index));
        Assert.Empty(index.Chain);
    }

    /// <summary>A free slot leads to a name: never to a blank, which would equal the empty name.</summary>
    [Fact]
    public void LeadsToNoBlankFromAFreeSlot()
    {
        var index = Build([null, "BERT", "GPT", "T5"]);
        Assert.All(index.Slots, entry => Assert.InRange((uint)entry & index.OrdinalMask, 1U, 3U));
    }

    [Fact]
    public void LeadsNowhereWithoutNames()
    {
        Assert.Same(NameIndexData.Empty, Build([null, null]));
    }

    [Fact]
    public void KeepsBitsOfTheHashBesideTheOrdinal()
    {
        var names = Numbered("model-", 1_000);
        var index = Build(names);
        Assert.Equal(1023U, index.OrdinalMask);
        Assert.All(names, (name, ordinal) => Assert.Contains(NameHash.Entry(index.Window.Hash(name, index.Seed), (uint)ordinal, index.OrdinalMask), index.Slots));
    }

    [Fact]
    public void LeavesOutTheEmptyName() => Assert.Equal([1], Ordinals(Build(["", "BERT", ""])));

    [Fact]
    public void GivesTheSameIndexEveryTime()
    {
        var names = Numbered("model-", 1_000);
        var first = Build(names);
        var second = Build(names);
        Assert.Equal(first.Seed, second.Seed);
        Assert.Equal(first.Displacements, second.Displacements);
        Assert.Equal(first.Slots, second.Slots);
    }

    /// <summary>The index of a small table to the last number: a change of it changes what every consumer's compilation emits.</summary>
    [Fact]
    public void StaysWhatItIs()
    {
        var index = Build(
            ["AlexNet", "ResNet", "BERT", "ALBERT", "RoBERTa", "GPT-2", "T5", "CLIP", "wav2vec 2.0", "Vision Transformer (ViT)", "文心", "悟道"]);
        Assert.Equal(0xDAA6_6D2C_7DDF_743F, index.Seed);
        Assert.Equal(new HashWindow(0, 2), index.Window);
        Assert.Equal([0], index.Displacements);
        Assert.Equal(64, index.Slots.Length);
        Assert.Equal([696333186, -121758325, -522512809, 1967073232, -1459124454], index.Slots.Where(entry => entry != 0).Take(5));
    }

    [Fact]
    public void ChainsBySlotWhenNothingFits()
    {
        var names = Numbered("model-", 10_000).Append(null).ToList();
        var index = NameIndexBuilder.Build(names, maxAttempts: 0, TestContext.Current.CancellationToken);
        Assert.Equal([0], index.Displacements);
        Assert.NotEmpty(index.Chain);
        AssertFindsAll(index, names);
        Assert.All(index.Chain.Select((next, ordinal) => (next, ordinal)), link => Assert.True(link.next == -1 || link.next > link.ordinal));
    }

    private static NameIndexData Build(IReadOnlyList<string?> names) => NameIndexBuilder.Build(names, TestContext.Current.CancellationToken);

    private static IEnumerable<int> Ordinals(NameIndexData index) => index.Slots.Select(entry => (int)((uint)entry & index.OrdinalMask)).Distinct().Order();

    private static IEnumerable<char> Letters => Enumerable.Range('a', 26).Select(letter => (char)letter);

    private static string[] Numbered(string prefix, int count) =>
        [.. Enumerable.Range(0, count).Select(number => prefix + number.ToString("D6", CultureInfo.InvariantCulture))];

    /// <summary>No chain, no more slots than the load asks for, and every name where the hash leads.</summary>
    private static void AssertPerfect(string[] names)
    {
        var index = Build(names);
        Assert.Empty(index.Chain);
        var room = index.Displacements.Length == 1 ? SpaciousFactor * names.Length : names.Length;
        Assert.Equal((int)BitOperations.RoundUpToPowerOf2((uint)Math.Ceiling(room * 8 / 7.0)), index.Slots.Length);
        Assert.True(BitOperations.IsPow2(index.Displacements.Length));
        AssertFindsAll(index, names);
    }

    private static void AssertFindsAll(NameIndexData index, IReadOnlyList<string?> names)
    {
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            if (names[ordinal] is not { } name)
                continue;
            var hash = index.Window.Hash(name, index.Seed);
            var displacement = index.Displacements[NameHash.Bucket(hash, index.Displacements.Length)];
            var entry = index.Slots[NameHash.Slot(hash, displacement, index.Slots.Length)];
            Assert.True(NameHash.MayBe(entry, hash, index.OrdinalMask | index.ChainBit));
            var found = (int)((uint)entry & index.OrdinalMask);
            Assert.Equal(index.Chain.Length > 0 && index.Chain[found] >= 0, ((uint)entry & index.ChainBit) != 0);
            while (found != ordinal)
            {
                Assert.InRange(found, 0, ordinal);
                found = index.Chain[found];
            }
        }
    }
}
