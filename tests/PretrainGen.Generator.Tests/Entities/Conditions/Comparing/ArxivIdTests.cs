using PretrainGen.Generator.Entities.Conditions.Comparing;

namespace PretrainGen.Generator.Tests.Entities.Conditions.Comparing;

public class ArxivIdTests
{
    [Theory]
    [InlineData("1810.04805", 2018)]
    [InlineData(" 1810.04805v2", 2018)]
    [InlineData("arXiv:1810.04805", 2018)]
    [InlineData("https://arxiv.org/abs/2103.00020", 2021)]
    [InlineData("https://ARXIV.org/pdf/0704.0001v1.pdf", 2007)]
    [InlineData("https://doi.org/10.48550/arXiv.2103.00020", 2021)]
    [InlineData("https://arxiv.org/abs/hep-th/9108001", 1991)]
    [InlineData("cs.CL/0001001", 2000)]
    public void A_paper_was_submitted_in_a_year(string text, int year) => Assert.Equal(year, ArxivId.FindYear(text));

    [Fact]
    public void And_in_a_month() => Assert.Equal((2018 * 12) + 9, ArxivId.FindMonth("1810.04805"));

    [Theory]
    [InlineData("")]
    [InlineData("1813.04805")]
    [InlineData("1810.048051")]
    [InlineData("costs 1810.04805 dollars")]
    [InlineData("https://example.org/1810.04805")]
    public void Other_numbers_are_no_paper(string text) => Assert.Null(ArxivId.FindYear(text));
}
