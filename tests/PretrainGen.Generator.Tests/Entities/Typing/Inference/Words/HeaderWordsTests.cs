using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Words;

/// <summary>The words of a header.</summary>
public class HeaderWordsTests
{
    [Theory]
    [InlineData("OrderDate", "order date")]
    [InlineData("order_date", "order date")]
    [InlineData("Order date (UTC)", "order date utc")]
    [InlineData("ISBNCode", "isbn code")]
    [InlineData("alpha2", "alpha2")]
    [InlineData("# of CPU Cores", "of cpu cores")]
    [InlineData("下单日期", "下单日期")]
    [InlineData("--", "")]
    [InlineData("", "")]
    public void End_at_blanks_signs_and_capitals(string header, string words) => Assert.Equal(words, string.Join(' ', HeaderWords.Of(header)));
}
