using PretrainGen.Generator.Entities.Conditions.Comparing;

namespace PretrainGen.Generator.Tests.Entities.Conditions.Comparing;

public class YearTextTests
{
    [Theory]
    [InlineData("2018", 2018)]
    [InlineData("NAACL 2019, Minneapolis", 2019)]
    [InlineData("2019 (NAACL 2019)", 2019)]
    [InlineData("ICML'21, 1 July 2021, page 12345", 2021)]
    [InlineData("2018年", 2018)]
    public void A_text_names_a_year(string text, int year) => Assert.Equal(year, YearText.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("1 July")]
    [InlineData("12018")]
    [InlineData("1499 to 2200")]
    [InlineData("2018 or 2019")]
    [InlineData("２０１８")]
    public void A_text_names_none_or_several(string text) => Assert.Null(YearText.Find(text));
}
