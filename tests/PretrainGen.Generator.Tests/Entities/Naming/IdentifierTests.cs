using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Tests.Entities.Naming;

/// <summary>What a name becomes in C#.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("BERT", "BERT")]
    [InlineData("wav2vec 2.0", "Wav2vec2_0")]
    [InlineData("Vision Transformer (ViT)", "VisionTransformerViT")]
    [InlineData("VATEX-BERT", "VATEX_BERT")]
    [InlineData("SimCLR-Voice", "SimCLR_Voice")]
    [InlineData("VQ-Wav2Vec", "VQ_Wav2Vec")]
    [InlineData("GPT-3.5", "GPT3_5")]
    [InlineData("生成式", "生成式")]
    [InlineData("7B-chat", "_7BChat")]
    [InlineData("class", "Class")]
    public void It_is_the_one_that_the_design_shows(string name, string identifier) => Assert.Equal(identifier, Identifier.From(name));

    [Theory]
    [InlineData("two words", "TwoWords")]
    [InlineData("two  -- words", "TwoWords")]
    [InlineData("snake_case_name", "SnakeCaseName")]
    [InlineData("keptCamelCase", "KeptCamelCase")]
    [InlineData(" leading and trailing ", "LeadingAndTrailing")]
    public void Each_word_starts_with_a_capital(string name, string identifier) => Assert.Equal(identifier, Identifier.From(name));

    [Theory]
    [InlineData("1.2", "_1_2")]
    [InlineData("v1.2", "V1_2")]
    [InlineData("A B", "A_B")]
    [InlineData("A b", "AB")]
    [InlineData("GPT 4", "GPT4")]
    [InlineData("4 GPT", "_4GPT")]
    public void An_underscore_stands_where_digits_or_capitals_would_fuse_and_before_a_leading_digit(string name, string identifier) =>
        Assert.Equal(identifier, Identifier.From(name));

    [Theory]
    [InlineData("don't", "Dont")]
    [InlineData("don\u2019t", "Dont")]
    [InlineData("soft\u00ADhyphen", "Softhyphen")]
    [InlineData("zero\u200Dwidth", "Zerowidth")]
    public void An_apostrophe_and_an_invisible_character_end_no_word(string name, string identifier) =>
        Assert.Equal(identifier, Identifier.From(name));

    [Theory]
    [InlineData("e\u0301clair", "\u00C9clair")]
    [InlineData("\u00E9clair", "\u00C9clair")]
    [InlineData("ǆ", "Ǆ")]
    [InlineData("ß", "ß")]
    [InlineData("Ⅷ", "Ⅷ")]
    [InlineData("٣x", "_٣x")]
    public void Letters_of_every_script_stay(string name, string identifier) => Assert.Equal(identifier, Identifier.From(name));

    [Theory]
    [InlineData("", "")]
    [InlineData("!", "U0021")]
    [InlineData("?!", "U003F_U0021")]
    [InlineData("🤖", "U1F916")]
    [InlineData("………………………", "U2026_U2026_U2026_U2026_U2026_U2026_U2026_U2026")]
    public void A_name_without_letters_and_digits_is_spelled_out_as_far_as_eight_characters(string name, string identifier) =>
        Assert.Equal(identifier, Identifier.From(name));

    [Fact]
    public void Half_a_surrogate_pair_ends_a_word()
    {
        Assert.Equal("AbC", Identifier.From("ab\uD800C"));
        Assert.Equal("AbC", Identifier.From("ab\uDC00C"));
        Assert.Equal("UD800", Identifier.From("\uD800"));
    }

    [Fact]
    public void A_long_name_is_cut()
    {
        Assert.Equal("A" + new string('a', 127), Identifier.From(new string('a', 129)));
        Assert.Equal("A" + new string('1', 126), Identifier.From("a" + new string('1', 126) + ".1"));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("?1", true)]
    [InlineData("生", true)]
    [InlineData("", false)]
    [InlineData("?! _", false)]
    [InlineData("🤖", false)]
    public void It_is_known_whether_a_name_has_letters_or_digits(string name, bool has) =>
        Assert.Equal(has, Identifier.HasLetterOrDigit(name));
}
