using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Words;

/// <summary>What a header says of the values below it.</summary>
public class ValueHeadersTests
{
    [Theory]
    [InlineData("Zip", true)]
    [InlineData("phone_number", true)]
    [InlineData("Postal code", true)]
    [InlineData("手机号", true)]
    [InlineData("phones sold", false)]
    [InlineData("Code", false)]
    public void Digits_may_be_no_number(string header, bool areDigits) =>
        Assert.Equal(areDigits, ValueHeaders.AreMereDigits(HeaderWords.Of(header)));

    [Theory]
    [InlineData("unitPrice", true)]
    [InlineData("Average Price", true)]
    [InlineData("总价", true)]
    [InlineData("Gehalt", true)]
    [InlineData("pricepercent", false)]
    [InlineData("Size", false)]
    public void Numbers_may_be_money(string header, bool areMoney) => Assert.Equal(areMoney, ValueHeaders.AreMoney(HeaderWords.Of(header)));

    [Theory]
    [InlineData("start_date", true)]
    [InlineData("Date of birth", true)]
    [InlineData("updated", false)]
    public void Digits_may_be_days(string header, bool areDates) => Assert.Equal(areDates, ValueHeaders.AreDates(HeaderWords.Of(header)));

    [Theory]
    [InlineData("is_open", true)]
    [InlineData("hasWings", true)]
    [InlineData("fragile flag", true)]
    [InlineData("island", false)]
    public void Digits_may_be_flags(string header, bool areFlags) => Assert.Equal(areFlags, ValueHeaders.AreFlags(HeaderWords.Of(header)));
}
