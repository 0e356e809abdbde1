using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Tests.Entities.Values.Formats;

/// <summary>Numbers as people write them, taken apart.</summary>
public class WrittenNumberTests
{
    [Theory]
    [InlineData("1,200", "1,200", "")]
    [InlineData("-1.5", "-1.5", "")]
    [InlineData("−1.5", "-1.5", "")]
    [InlineData("3\u00A0400", "3 400", "")]
    [InlineData("3\u202F400", "3 400", "")]
    [InlineData("3’400", "3'400", "")]
    [InlineData(".5", ".5", "")]
    [InlineData("12 %", "12", "%")]
    [InlineData("$1,200.50", "1,200.50", "$")]
    [InlineData("-$5", "-5", "$")]
    [InlineData("$-5", "-5", "$")]
    [InlineData("€ 5", "5", "€")]
    [InlineData("5 EUR", "5", "EUR")]
    [InlineData("12 m2", "12", "m2")]
    [InlineData("36°C", "36", "°C")]
    public void It_has_a_sign_digits_and_a_unit(string text, string number, string unit)
    {
        var written = WrittenNumber.Of(text)!.Value;

        Assert.Equal((number, unit), ((written.IsNegative ? "-" : "") + written.Body, written.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("x")]
    [InlineData("12 34")]
    [InlineData("1 and 2")]
    [InlineData("10-20")]
    [InlineData("10M")]
    [InlineData("v1.5")]
    [InlineData("~5")]
    [InlineData("2019-10-31")]
    [InlineData("12:30")]
    [InlineData("$5 USD")]
    [InlineData("+9/-9")]
    public void Anything_else_is_none(string text) => Assert.Null(WrittenNumber.Of(text));
}
