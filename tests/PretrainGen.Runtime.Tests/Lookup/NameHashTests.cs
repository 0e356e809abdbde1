extern alias generator;

using System.Text;
using CsCheck;
using GeneratorHash = generator::PretrainGen.NameHash;

namespace PretrainGen.Runtime.Tests.Lookup;

public class NameHashTests
{
    private static readonly Gen<(int Skip, int Reach)> Windows = Gen.OneOf(
        Gen.Const((0, NameHash.Whole)),
        Gen.Const((0, NameHash.HalfBlock)),
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 4]).Select(blocks => (blocks.Item1 * NameHash.BlockLength, blocks.Item2 * NameHash.BlockLength)));

    /// <summary>Indexes are baked into compiled code: a hash that changes breaks every assembly compiled before. The values are those of an implementation in another language.</summary>
    [Theory]
    [InlineData("", 1UL, 0, 0, 0x0000_0000_0000_0000)]
    [InlineData("T5", 3UL, 0, 2, 0xD4C6_FCC9_58A1_0AF9)]
    [InlineData("VGG", 3UL, 0, 2, 0x0B9F_2331_B249_0BDA)]
    [InlineData("T5", 3UL, 0, 4, 0xE8EF_5C2E_C814_E60C)]
    [InlineData("BERT", 3UL, 0, 4, 0x23A7_6E58_E5AB_DF51)]
    [InlineData("RoBERTa", 3UL, 0, 4, 0x6617_54F6_5AA6_5D95)]
    [InlineData("wav2vec 2.0", 3UL, 0, 8, 0x119D_C79F_FFC3_3873)]
    [InlineData("wav2vec 2.0", 5UL, 0, 0, 0xB2C4_2DE3_2366_81D4)]
    [InlineData("Vision Transformer (ViT)", 3UL, 0, 12, 0x8A4D_962A_03F1_B571)]
    [InlineData("Vision Transformer (ViT)", 3UL, 8, 8, 0x8191_AC13_FD0B_3A09)]
    [InlineData("Vision Transformer (ViT)", 3UL, 0, 16, 0xE215_9CD8_4D45_5D82)]
    [InlineData("Vision Transformer (ViT)", 3UL, 0, 0, 0x89E7_1A85_AD99_7993)]
    [InlineData("文心一言 4.0", 3UL, 0, 4, 0x84CD_A7E3_3962_B1B2)]
    [InlineData("文心一言 4.0", 3UL, 4, 4, 0xD29B_128F_61C3_08B6)]
    [InlineData("文心一言 4.0", 3UL, 0, 2, 0x42C6_0103_59C6_FAC4)]
    public void StaysWhatItIs(string name, ulong seed, int skip, int reach, ulong hash) => Assert.Equal(hash, NameHash.Compute(name, seed, skip, reach));

    /// <summary>What of a name counts, and nothing else: blocks from the ends to the middle, or side by side where some of the name is skipped.</summary>
    [Theory]
    [InlineData(0, 2, "abxxxyz", "abwwwyz", true)]
    [InlineData(0, 2, "abxxxyz", "abxxxyw", false)]
    [InlineData(0, 2, "abxxxyz", "abxxxxyz", false)]
    [InlineData(0, 4, "abcdxxxwxyz", "abcdvvvwxyz", true)]
    [InlineData(0, 4, "abcdxxxwxyz", "abcxxxxwxyz", false)]
    [InlineData(0, 8, "abcd-efgh--mnop-wxyz", "abcd+efgh++mnop+wxyz", false)]
    [InlineData(0, 8, "abcd--efgh----mnop--wxyz", "abcd++-fgh+++-mno-++wxyz", false)]
    [InlineData(0, 8, "abcd---efgh--mnop---wxyz", "abcd+++efgh++mnop+++wxyz", true)]
    [InlineData(0, 8, "abcd---efgh--mnop---wxyz", "abcd---efg---mnop---wxyz", false)]
    [InlineData(0, 8, "文bcd---efgh--mnop---wxyz", "文bcd+++efgh++mnop+++wxyz", true)]
    [InlineData(0, 8, "文bcd---efgh--mnop---wxyz", "心bcd---efgh--mnop---wxyz", false)]
    [InlineData(8, 4, "--------abcd----wxyz--------", "++++++++abcd++++wxyz++++++++", true)]
    [InlineData(8, 4, "--------abcd----wxyz--------", "--------abce----wxyz--------", false)]
    [InlineData(8, 8, "--------abcdefgh----stuvwxyz--------", "++++++++abcdefgh++++stuvwxyz++++++++", true)]
    [InlineData(8, 8, "--------abcdefgh----stuvwxyz--------", "--------abcdefgh----stwvwxyz--------", false)]
    [InlineData(8, 4, "文-------abcd----wxyz--------", "心-------abcd----wxyz--------", true)]
    public void ReadsAsFarAsItReaches(int skip, int reach, string name, string other, bool isEqual) =>
        Assert.Equal(isEqual, NameHash.Compute(name, 1, skip, reach) == NameHash.Compute(other, 1, skip, reach));

    [Fact]
    public void ChangesWithEveryCharacterThatItReaches()
    {
        foreach (var reach in new[] { 2, 4, 8, 12, 16 })
        {
            foreach (var length in Enumerable.Range(1, 2 * reach))
            {
                var name = new string('x', length);
                var hashes = Enumerable.Range(0, length).Select(at => NameHash.Compute(name.Remove(at, 1).Insert(at, "y"), 1, skip: 0, reach));
                Assert.Equal(length, hashes.Append(NameHash.Compute(name, 1, skip: 0, reach)).Distinct().Count() - 1);
            }
        }
    }

    [Fact]
    public void IsTheGeneratorsHash() =>
        UnicodeTexts.Any.Select(Gen.ULong, Windows).Sample((name, seed, window) =>
        {
            var hash = NameHash.Compute(name, seed, window.Skip, window.Reach);
            return hash == GeneratorHash.Compute(name, seed, window.Skip, window.Reach)
                && NameHash.Bucket(hash, 64) == GeneratorHash.Bucket(hash, 64)
                && NameHash.Slot(hash, (int)(seed & 0xFF), 256) == GeneratorHash.Slot(hash, (int)(seed & 0xFF), 256);
        });

    [Fact]
    public void IsEqualForTextsEqualIgnoringCase() =>
        UnicodeTexts.Variants.Select(Gen.ULong, Windows).Sample((pair, seed, window) =>
            !pair.Text.Equals(pair.Variant, StringComparison.OrdinalIgnoreCase)
            || NameHash.Compute(pair.Text, seed, window.Skip, window.Reach) == NameHash.Compute(pair.Variant, seed, window.Skip, window.Reach));

    [Fact]
    public void IsTheSameForAsciiWithoutLooking() =>
        Gen.String[Gen.Char['\0', '\u007F'], 0, 90].Select(Gen.ULong, Windows).Sample((name, seed, window) =>
            !NameHash.IsReadByBlocks(name.AsSpan(), window.Reach)
            || (NameHash.Compute(name, seed, window.Skip, window.Reach) == NameHash.ComputeAscii(name.AsSpan(), seed, window.Skip, window.Reach)
                && NameHash.Compute(name, seed, window.Skip, window.Reach)
                    == NameHash.ComputeAscii<byte>(Encoding.UTF8.GetBytes(name), seed, window.Skip, window.Reach)));

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abcdefgh", "efghabcd")]
    [InlineData("a", "a\0")]
    [InlineData("abcd", "abcdabcd")]
    [InlineData("aaaaaaaaa", "aaaaaaaaaa")]
    [InlineData("中文", "文中")]
    public void DiffersForNamesThatAreClose(string name, string other) =>
        Assert.NotEqual(NameHash.Compute(name, 1, skip: 0, NameHash.Whole), NameHash.Compute(other, 1, skip: 0, NameHash.Whole));

    [Fact]
    public void ChangesWithEveryCharacter()
    {
        foreach (var length in Enumerable.Range(1, 40))
        {
            var name = new string('x', length);
            var hashes = Enumerable.Range(0, length).Select(at => NameHash.Compute(name.Remove(at, 1).Insert(at, "y"), 1, skip: 0, NameHash.Whole));
            Assert.Equal(length, hashes.Append(NameHash.Compute(name, 1, skip: 0, NameHash.Whole)).Distinct().Count() - 1);
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
