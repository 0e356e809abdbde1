using System.Text;

namespace PretrainGen.Runtime.Tests.Lookup;

public class CaseFoldingTests
{
    [Fact]
    public void FoldsEveryUnitLikeItsUpperCase()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
            Assert.True(Fold((char)unit) == Fold(char.ToUpperInvariant((char)unit)), $"U+{unit:X4}");
    }

    /// <summary>Equal texts have equal hash codes, so that only the units of one hash code need comparing with each other.</summary>
    [Fact]
    public void FoldsAllUnitsAlikeThatAreEqualIgnoringCase()
    {
        var groups = Enumerable.Range(0, char.MaxValue + 1)
            .Select(unit => ((char)unit).ToString())
            .GroupBy(StringComparer.OrdinalIgnoreCase.GetHashCode)
            .Select(group => group.ToList());
        foreach (var group in groups)
        {
            foreach (var other in group.Where(other => other.Equals(group[0], StringComparison.OrdinalIgnoreCase)))
                Assert.True(Fold(group[0][0]) == Fold(other[0]), $"U+{(int)group[0][0]:X4} and U+{(int)other[0]:X4}");
        }
    }

    [Fact]
    public void FoldsEverySurrogatePairLikeItsUpperCase()
    {
        for (var codePoint = 0x10000; codePoint <= 0x10FFFF; codePoint++)
        {
            var rune = new Rune(codePoint);
            Assert.Equal(FoldPair(rune), FoldPair(Rune.ToUpperInvariant(rune)));
        }
    }

    [Theory]
    [InlineData("aA")]
    [InlineData("éÉ")]
    [InlineData("ÿŸ")]
    [InlineData("µμΜ")]
    [InlineData("σςΣ")]
    [InlineData("яЯ")]
    [InlineData("ѐЀ")]
    [InlineData("ａＡ")]
    public void FoldsScriptsInDailyUseByArithmetic(string equal)
    {
        Assert.Single(equal.Select(Fold).Distinct());
        Assert.NotEqual(Fold('Ł'), Fold(equal[0]));
    }

    /// <summary>The letters of a script without case must tell names apart.</summary>
    [Theory]
    [InlineData('\u05D0', '\u05EA')] // Hebrew
    [InlineData('\u0621', '\u064A')] // Arabic
    [InlineData('\u0904', '\u0939')] // Devanagari
    [InlineData('\u0E01', '\u0E2E')] // Thai
    [InlineData('\u1200', '\u1357')] // Ethiopic
    [InlineData('\u3041', '\u30FA')] // kana
    [InlineData('\u4E00', '\u9FFF')] // ideographs
    [InlineData('\uAC00', '\uD7A3')] // Hangul
    [InlineData('a', 'z')]
    [InlineData('α', 'ρ')]
    [InlineData('а', 'џ')]
    public void KeepsLettersApart(char first, char last)
    {
        var letters = Enumerable.Range(first, last - first + 1).Select(unit => (char)unit).ToList();
        Assert.Equal(letters.Count, letters.Select(Fold).Distinct().Count());
    }

    [Theory]
    [InlineData(0x1F600, 0x1F64F)] // emoticons
    [InlineData(0x20000, 0x200FF)] // rare ideographs
    public void KeepsPairsWithoutCaseApart(int first, int last)
    {
        var pairs = Enumerable.Range(first, last - first + 1).Select(codePoint => FoldPair(new Rune(codePoint))).ToList();
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
    }

    private static char Fold(char unit) => CaseFolding.Fold(unit, '\0');

    private static (char, char) FoldPair(Rune rune)
    {
        var pair = rune.ToString();
        return (CaseFolding.Fold(pair[0], '\0'), CaseFolding.Fold(pair[1], pair[0]));
    }
}
