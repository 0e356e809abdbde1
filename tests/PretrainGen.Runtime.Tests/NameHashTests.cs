extern alias generator;

using CsCheck;
using GeneratorHash = generator::PretrainGen.NameHash;

namespace PretrainGen.Runtime.Tests;

public class NameHashTests
{
    /// <summary>Indexes are baked into compiled code: a hash that changes breaks every assembly compiled before. The values are those of an implementation in another language.</summary>
    [Theory]
    [InlineData("", 1UL, 0xE703_7ED1_A0B4_28DB)]
    [InlineData("T5", 1UL, 0x6704_F73F_905E_0C4C)]
    [InlineData("BERT", 1UL, 0x33EE_76B0_765E_8893)]
    [InlineData("RoBERTa", 1UL, 0x4561_17D3_A2E2_6F82)]
    [InlineData("wav2vec 2.0", 1UL, 0x2334_0609_3C59_70E1)]
    [InlineData("wav2vec 2.0", 2UL, 0xEBDA_CAA7_D860_7B7D)]
    [InlineData("Vision Transformer (ViT)", 1UL, 0xECD0_77AD_431C_AE41)]
    [InlineData("文心一言 4.0", 1UL, 0x9A50_6C00_2555_21A2)]
    public void StaysWhatItIs(string name, ulong seed, ulong hash) => Assert.Equal(hash, NameHash.Compute(name, seed));

    [Fact]
    public void IsTheGeneratorsHash() =>
        UnicodeTexts.Any.Select(Gen.ULong).Sample((name, seed) =>
        {
            var hash = NameHash.Compute(name, seed);
            return hash == GeneratorHash.Compute(name, seed)
                && NameHash.Bucket(hash, 64) == GeneratorHash.Bucket(hash, 64)
                && NameHash.Slot(hash, (int)(seed & 0xFF), 256) == GeneratorHash.Slot(hash, (int)(seed & 0xFF), 256);
        });

    [Fact]
    public void IsEqualForTextsEqualIgnoringCase() =>
        UnicodeTexts.Variants.Select(Gen.ULong).Sample((pair, seed) =>
            !pair.Text.Equals(pair.Variant, StringComparison.OrdinalIgnoreCase)
            || NameHash.Compute(pair.Text, seed) == NameHash.Compute(pair.Variant, seed));

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abcdefgh", "efghabcd")]
    [InlineData("a", "a\0")]
    [InlineData("abcd", "abcdabcd")]
    [InlineData("aaaaaaaaa", "aaaaaaaaaa")]
    [InlineData("中文", "文中")]
    public void DiffersForNamesThatAreClose(string name, string other) =>
        Assert.NotEqual(NameHash.Compute(name, 1), NameHash.Compute(other, 1));

    [Fact]
    public void ChangesWithEveryCharacter()
    {
        foreach (var length in Enumerable.Range(1, 40))
        {
            var name = new string('x', length);
            var hashes = Enumerable.Range(0, length).Select(at => NameHash.Compute(name.Remove(at, 1).Insert(at, "y"), 1));
            Assert.Equal(length, hashes.Append(NameHash.Compute(name, 1)).Distinct().Count() - 1);
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
