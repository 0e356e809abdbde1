using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Tests.Entities.Values;

/// <summary>How values are written where no schema says so.</summary>
public class CellSyntaxTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("+5", 5)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void A_whole_number_is_digits_with_a_plus_or_minus(string text, long value)
    {
        Assert.True(CellSyntax.TryInteger(text, out var number));
        Assert.Equal(value, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("007")]
    [InlineData("-01")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("٣")]
    [InlineData("5\0")]
    [InlineData("9223372036854775808")]
    public void Leading_zeros_and_all_else_make_no_whole_number(string text) => Assert.False(CellSyntax.TryInteger(text, out _));

    [Theory]
    [InlineData("1")]
    [InlineData("0.5")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.")]
    [InlineData("1e3")]
    [InlineData("-1.5E-10")]
    public void A_number_has_a_fraction_and_an_exponent(string text) => Assert.True(CellSyntax.IsNumber(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("e3")]
    [InlineData("00.5")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,5")]
    [InlineData("1.5 ")]
    [InlineData(".5\0")]
    public void What_has_no_digits_or_no_end_is_no_number(string text) => Assert.False(CellSyntax.IsNumber(text));

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    public void True_and_false_are_written_in_any_case(string text, bool value)
    {
        Assert.True(CellSyntax.TryBoolean(text, out var boolean));
        Assert.Equal(value, boolean);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData(" true")]
    public void No_other_word_is_a_boolean(string text) => Assert.False(CellSyntax.TryBoolean(text, out _));

    [Theory]
    [InlineData("2018-10-11", true)]
    [InlineData("2020-02-29", true)]
    [InlineData("2019-02-29", false)]
    [InlineData("2018-10-1", false)]
    [InlineData("2018/10/11", false)]
    [InlineData("2018-10-11T00:00:00", false)]
    [InlineData("", false)]
    public void A_day_is_written_as_ISO_8601_does(string text, bool isDay) => Assert.Equal(isDay, CellSyntax.TryDate(text, out _));

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("HTTP://example.org/a?b=c#d", true)]
    [InlineData("https://example.org/a b", false)]
    [InlineData("https://example.org/\u0001", false)]
    [InlineData("https://", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("example.org", false)]
    [InlineData("", false)]
    public void A_web_address_is_absolute(string text, bool isUrl) => Assert.Equal(isUrl, CellSyntax.IsUrl(text));
}
