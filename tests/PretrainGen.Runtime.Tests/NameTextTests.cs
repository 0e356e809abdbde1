using System.Text;
using CsCheck;

namespace PretrainGen.Runtime.Tests;

public class NameTextTests
{
    private const int Cases = 20_000;

    [Fact]
    public void ComparesUtf16AsStringEqualsDoes() =>
        UnicodeTexts.Variants.Sample(
            pair => NameText.Equals(pair.Text, pair.Variant, ignoreCase: false) == string.Equals(pair.Text, pair.Variant, StringComparison.Ordinal)
                && NameText.Equals(pair.Text, pair.Variant, ignoreCase: true) == string.Equals(pair.Text, pair.Variant, StringComparison.OrdinalIgnoreCase)
                && NameText.Equals(pair.Text.AsSpan(), pair.Variant, ignoreCase: false) == string.Equals(pair.Text, pair.Variant, StringComparison.Ordinal)
                && NameText.Equals(pair.Text.AsSpan(), pair.Variant, ignoreCase: true) == string.Equals(pair.Text, pair.Variant, StringComparison.OrdinalIgnoreCase),
            iter: Cases);

    /// <summary>UTF-8 cannot hold a lone surrogate: what is stored is the text with U+FFFD in its place, and that is what equals a name.</summary>
    [Fact]
    public void ComparesUtf8AsStringEqualsDoes() =>
        UnicodeTexts.Variants.Sample(
            pair =>
            {
                var utf8 = Encoding.UTF8.GetBytes(pair.Text);
                var stored = Encoding.UTF8.GetString(utf8);
                return NameText.Equals(utf8, pair.Variant, ignoreCase: false) == string.Equals(stored, pair.Variant, StringComparison.Ordinal)
                    && NameText.Equals(utf8, pair.Variant, ignoreCase: true) == string.Equals(stored, pair.Variant, StringComparison.OrdinalIgnoreCase)
                    && NameText.Equals(utf8, stored, ignoreCase: false);
            },
            iter: Cases);

    /// <summary>Names of several lengths are compared in this way, and all where there are no vectors.</summary>
    [Fact]
    public void ComparesByCodePointAsStringEqualsDoes() =>
        UnicodeTexts.Variants.Sample(
            pair =>
            {
                var utf8 = Encoding.UTF8.GetBytes(pair.Text);
                var stored = Encoding.UTF8.GetString(utf8);
                return NameText.EqualsByCodePoint(utf8, pair.Variant, ignoreCase: false) == string.Equals(stored, pair.Variant, StringComparison.Ordinal)
                    && NameText.EqualsByCodePoint(utf8, pair.Variant, ignoreCase: true) == string.Equals(stored, pair.Variant, StringComparison.OrdinalIgnoreCase)
                    && NameText.EqualsByCodePoint(utf8, stored, ignoreCase: false);
            },
            iter: Cases);

    [Fact]
    public void ComparesEveryCodePointWithItsOtherCases()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (!Rune.TryCreate(codePoint, out var rune))
                continue;
            var text = rune.ToString();
            var utf8 = Encoding.UTF8.GetBytes(text);
            foreach (var other in (string[])[Rune.ToUpperInvariant(rune).ToString(), Rune.ToLowerInvariant(rune).ToString()])
            {
                Assert.Equal(text == other, NameText.Equals(utf8, other, ignoreCase: false));
                Assert.Equal(text.Equals(other, StringComparison.OrdinalIgnoreCase), NameText.Equals(utf8, other, ignoreCase: true));
            }
        }
    }

    [Fact]
    public void FindsNoLoneSurrogateInUtf8()
    {
        foreach (var name in (string[])["\uD800", "\uDC00", "\uDC00\uD800", "a\uD801"])
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            Assert.False(NameText.Equals(utf8, name, ignoreCase: false));
            Assert.False(NameText.Equals(utf8, name, ignoreCase: true));
            Assert.True(NameText.Equals(name, name, ignoreCase: false));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x80 }, "\u0080")]
    [InlineData(new byte[] { 0xC3 }, "\u00C3")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "\0")]
    [InlineData(new byte[] { 0xE0, 0x81, 0x81 }, "A")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "\uDBFF\uDFFF")]
    [InlineData(new byte[] { 0xF9, 0x80 }, "ù")]
    [InlineData(new byte[] { 0xC3, 0x41 }, "Á")]
    [InlineData(new byte[] { 0xE4, 0xB8 }, "\uFFFD")]
    public void FindsNothingInBytesThatAreNotUtf8(byte[] bytes, string name)
    {
        Assert.False(NameText.Equals(bytes, name, ignoreCase: false));
        Assert.False(NameText.Equals(bytes, name, ignoreCase: true));
    }

    [Fact]
    public void FindsNoSurrogateInBytesThatSpellOne() =>
        Assert.False(NameText.Equals([0xED, 0xA0, 0x80], "\uD800", ignoreCase: false));

    [Fact]
    public void TakesNoTextForTheStartOfAnother()
    {
        Assert.False(NameText.Equals("文心"u8, "文", ignoreCase: false));
        Assert.False(NameText.Equals("文"u8, "文心", ignoreCase: false));
        Assert.False(NameText.Equals("文"u8, "", ignoreCase: false));
        Assert.False(NameText.Equals(""u8, "文", ignoreCase: true));
        Assert.True(NameText.Equals(""u8, "", ignoreCase: true));
    }
}
