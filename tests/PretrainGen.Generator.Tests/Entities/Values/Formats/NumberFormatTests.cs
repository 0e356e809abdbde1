using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Tests.Entities.Values.Formats;

/// <summary>Numbers of one format.</summary>
public class NumberFormatTests
{
    [Theory]
    [InlineData(',', '.', "", "1,234.50", "1234.50")]
    [InlineData('.', ',', "", "1.234,50", "1234.50")]
    [InlineData(' ', ',', "", "1 234,5", "1234.5")]
    [InlineData(',', '.', "", "12,34,567", "1234567")]
    [InlineData(null, ',', "", "-,5", "-0.5")]
    [InlineData(null, '.', "%", "12 %", "12")]
    [InlineData(null, '.', "$", "0", "0")]
    public void The_value_is_as_written(char? group, char point, string unit, string text, string digits) =>
        Assert.Equal(digits, new NumberFormat(group, point, unit).Digits(text));

    [Theory]
    [InlineData("1,23")]
    [InlineData("12,3456")]
    [InlineData(",123")]
    [InlineData("0,123")]
    [InlineData("1.5.5")]
    [InlineData("007")]
    [InlineData("5 %")]
    [InlineData("x")]
    public void Groups_have_three_digits_and_nothing_is_around(string text) => Assert.Null(new NumberFormat(',', '.', "").Digits(text));
}
