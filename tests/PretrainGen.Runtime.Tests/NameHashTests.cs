extern alias generator;

using CsCheck;
using GeneratorHash = generator::PretrainGen.NameHash;

namespace PretrainGen.Runtime.Tests;

public class NameHashTests
{
    private static readonly Gen<int> Reaches = Gen.OneOf(Gen.Const(NameHash.Whole), Gen.Const(NameHash.HalfBlock), Gen.Int[1, 4].Select(blocks => blocks * NameHash.BlockLength));

    /// <summary>Indexes are baked into compiled code: a hash that changes breaks every assembly compiled before. The values are those of an implementation in another language.</summary>
    [Theory]
    [InlineData("", 1UL, 0, 0x0000_0000_0000_0000)]
    [InlineData("T5", 3UL, 2, 0x8C28_FE03_2C1B_AD95)]
    [InlineData("VGG", 3UL, 2, 0x5ADD_B64D_D0E3_F233)]
    [InlineData("T5", 3UL, 4, 0x9031_1806_EA5F_4773)]
    [InlineData("BERT", 3UL, 4, 0x3EEF_0703_165C_7D78)]
    [InlineData("RoBERTa", 3UL, 4, 0x6F40_669B_BE35_753A)]
    [InlineData("wav2vec 2.0", 3UL, 8, 0x04DC_1B88_4870_B44C)]
    [InlineData("wav2vec 2.0", 5UL, 0, 0xB2C4_2DE3_2366_81D4)]
    [InlineData("Vision Transformer (ViT)", 3UL, 12, 0x89E7_1A85_AD99_7993)]
    [InlineData("Vision Transformer (ViT)", 3UL, 0, 0x89E7_1A85_AD99_7993)]
    [InlineData("文心一言 4.0", 3UL, 4, 0x43B2_0D77_7D7F_FB3A)]
    [InlineData("文心一言 4.0", 3UL, 2, 0x1E82_60D1_4BE8_D092)]
    public void StaysWhatItIs(string name, ulong seed, int reach, ulong hash) => Assert.Equal(hash, NameHash.Compute(name, seed, reach));

    /// <summary>What of a name counts, and nothing else.</summary>
    [Theory]
    [InlineData(2, "abxxxyz", "abwwwyz", true)]
    [InlineData(2, "abxxxyz", "abxxxyw", false)]
    [InlineData(2, "abxxxyz", "abxxxxyz", false)]
    [InlineData(4, "abcdxxxwxyz", "abcdvvvwxyz", true)]
    [InlineData(4, "abcdxxxwxyz", "abcxxxxwxyz", false)]
    [InlineData(8, "abcdefghxxxstuvwxyz", "abcdefghvvvstuvwxyz", true)]
    [InlineData(8, "abcdefghxxxstuvwxyz", "abcdefgvxxxstuvwxyz", false)]
    [InlineData(8, "文bcdefghxxxstuvwxyz", "文bcdefghvvvstuvwxyz", true)]
    [InlineData(8, "文bcdefghxxxstuvwxyz", "心bcdefghxxxstuvwxyz", false)]
    public void ReadsAsFarAsItReaches(int reach, string name, string other, bool isEqual) =>
        Assert.Equal(isEqual, NameHash.Compute(name, 1, reach) == NameHash.Compute(other, 1, reach));

    [Fact]
    public void ChangesWithEveryCharacterThatItReaches()
    {
        foreach (var reach in new[] { 2, 4, 8, 12, 16 })
        {
            foreach (var length in Enumerable.Range(1, 2 * reach))
            {
                var name = new string('x', length);
                var hashes = Enumerable.Range(0, length).Select(at => NameHash.Compute(name.Remove(at, 1).Insert(at, "y"), 1, reach));
                Assert.Equal(length, hashes.Append(NameHash.Compute(name, 1, reach)).Distinct().Count() - 1);
            }
        }
    }

    [Fact]
    public void IsTheGeneratorsHash() =>
        UnicodeTexts.Any.Select(Gen.ULong, Reaches).Sample((name, seed, reach) =>
        {
            var hash = NameHash.Compute(name, seed, reach);
            return hash == GeneratorHash.Compute(name, seed, reach)
                && NameHash.Bucket(hash, 64) == GeneratorHash.Bucket(hash, 64)
                && NameHash.Slot(hash, (int)(seed & 0xFF), 256) == GeneratorHash.Slot(hash, (int)(seed & 0xFF), 256);
        });

    [Fact]
    public void IsEqualForTextsEqualIgnoringCase() =>
        UnicodeTexts.Variants.Select(Gen.ULong, Reaches).Sample((pair, seed, reach) =>
            !pair.Text.Equals(pair.Variant, StringComparison.OrdinalIgnoreCase)
            || NameHash.Compute(pair.Text, seed, reach) == NameHash.Compute(pair.Variant, seed, reach));

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abcdefgh", "efghabcd")]
    [InlineData("a", "a\0")]
    [InlineData("abcd", "abcdabcd")]
    [InlineData("aaaaaaaaa", "aaaaaaaaaa")]
    [InlineData("中文", "文中")]
    public void DiffersForNamesThatAreClose(string name, string other) =>
        Assert.NotEqual(NameHash.Compute(name, 1, NameHash.Whole), NameHash.Compute(other, 1, NameHash.Whole));

    [Fact]
    public void ChangesWithEveryCharacter()
    {
        foreach (var length in Enumerable.Range(1, 40))
        {
            var name = new string('x', length);
            var hashes = Enumerable.Range(0, length).Select(at => NameHash.Compute(name.Remove(at, 1).Insert(at, "y"), 1, NameHash.Whole));
            Assert.Equal(length, hashes.Append(NameHash.Compute(name, 1, NameHash.Whole)).Distinct().Count() - 1);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(64)]
    [InlineData(1 << 20)]
    public void StaysWithinItsCounts(int count) =>
        Gen.Select(Gen.ULong, Gen.Int[0, int.MaxValue]).Sample((hash, displacement) =>
            NameHash.Bucket(hash, count) is var bucket && bucket >= 0 && bucket < count
            && NameHash.Slot(hash, displacement, count) is var slot && slot >= 0 && slot < count);

    [Fact]
    public void WalksThroughEverySlot() =>
        Gen.ULong.Sample(hash => Enumerable.Range(0, 64).Select(displacement => NameHash.Slot(hash, displacement, 64)).Distinct().Count() == 64);
}
