using System.Text;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Tests.Entities.Values;

/// <summary>Texts that a reader cannot tell apart.</summary>
public class LookAlikesTests
{
    [Theory]
    [InlineData("BERT", "\u0412ERT")]
    [InlineData("CAT", "\u0421\u0410\u0422")]
    [InlineData("Browser", "Br\u03BFwser")]
    [InlineData("Caf\u00E9", "Cafe\u0301")]
    public void Other_letters_and_accents_of_their_own_look_the_same(string one, string other)
    {
        Assert.True(LookAlikes.Are(one, other));
        Assert.True(LookAlikes.Are(other, one));
    }

    [Theory]
    [InlineData("BERT", "BERT")]
    [InlineData("BERT", "Bert")]
    [InlineData("Cafe", "Caf\u00E9")]
    [InlineData("BERT", "\u0416ERT")]
    [InlineData("a\uD800", "b\uD800")]
    public void The_same_text_and_texts_that_can_be_told_apart_do_not(string one, string other) => Assert.False(LookAlikes.Are(one, other));

    [Fact]
    public void Every_letter_looks_like_one_Latin_letter()
    {
        Assert.Equal(LookAlikes.Strangers.Length, LookAlikes.Twins.Length);
        Assert.Distinct(LookAlikes.Strangers);
        Assert.All(LookAlikes.Twins, letter => Assert.True(char.IsAsciiLetter(letter)));
    }

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("abc", "abc")]
    [InlineData("e\u0301\uFFFE", "e\u0301\uFFFE")]
    public void A_text_has_a_normal_form_unless_it_is_none(string text, string normal) =>
        Assert.Equal(normal, NormalText.In(NormalizationForm.FormC, text));
}
