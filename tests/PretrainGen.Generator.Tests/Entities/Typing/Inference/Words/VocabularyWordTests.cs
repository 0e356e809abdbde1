using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Words;

/// <summary>What may name a class.</summary>
public class VocabularyWordTests
{
    [Theory]
    [InlineData("red")]
    [InlineData("not reviewed")]
    [InlineData("4 stars")]
    [InlineData("Biology & Life Science")]
    [InlineData("动词")]
    [InlineData("C++ standard")]
    public void Words_do(string text) => Assert.True(VocabularyWord.Is(text, isVocabulary: false));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("2019-2020")]
    [InlineData("30 to 34")]
    [InlineData("512x512")]
    [InlineData("5.5 kg")]
    [InlineData("up to 3 GHz")]
    [InlineData("false")]
    [InlineData("a, b and others")]
    [InlineData("x=yes")]
    [InlineData("https://example.org")]
    public void Numbers_measures_lists_and_literals_do_not(string text) => Assert.False(VocabularyWord.Is(text, isVocabulary: true));

    [Fact]
    public void A_letter_is_enough_where_the_header_says_so()
    {
        Assert.True(VocabularyWord.Is("F", isVocabulary: true));
        Assert.False(VocabularyWord.Is("F", isVocabulary: false));
    }
}
