using PretrainGen.Tool.Drafting.Rules;

namespace PretrainGen.Tool.Tests.Drafting.Rules;

public class CodePatternsTests
{
    [Theory]
    [InlineData("^[A-Z]{2}$", "DE", "FR", "CN")]
    [InlineData("^[0-9]{5}$", "01067", "48149", "80331")]
    [InlineData("^CVE-[0-9]{4}-[0-9]+$", "CVE-2021-1234", "CVE-2022-12345", "CVE-2019-0001")]
    [InlineData("^[A-Z]+-[0-9]+$", "CS-1", "MATH-12", "BIO-3")]
    [InlineData("^[0-9]+-[0-9]+$", "1-0", "2-2", "3-1")]
    [InlineData("^[0-9]+-[0-9]+W$", "65-120W", "120-240W", "85-150W")]
    [InlineData("^[0-9a-f]{10}$", "a1b2c3d4e5", "0011223344", "ffeeddccbb")]
    public void Codes_of_one_form_have_a_pattern(string pattern, params string[] codes)
    {
        Assert.Equal(pattern, CodePatterns.Find(codes));
        Assert.All(codes, code => Assert.Matches(pattern, code));
    }

    [Theory]
    [InlineData("apple", "pear", "fig")]
    [InlineData("Apple", "Berry", "Grape")]
    [InlineData("A", "BB", "CCC")]
    [InlineData("DE", "FR", "chn")]
    [InlineData("Café", "Thé", "Eau")]
    [InlineData("two words", "and more", "of them")]
    [InlineData("", "AB", "CD")]
    public void Words_and_mixtures_have_none(params string[] texts) => Assert.Null(CodePatterns.Find(texts));
}
