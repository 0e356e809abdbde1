namespace PretrainGen.Generator.Tests.Entities.Types;

/// <summary>Numbers of a field.</summary>
public class DoubleTypeTests
{
    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5)]
    [InlineData("-1.5e-3", -0.0015)]
    [InlineData("1E3", 1000)]
    [InlineData("NaN", double.NaN)]
    [InlineData("INF", double.PositiveInfinity)]
    [InlineData("-INF", double.NegativeInfinity)]
    public void A_number_has_a_fraction_and_an_exponent_or_is_a_word_of_the_standard(string text, double value) =>
        Assert.Equal(value, FieldCell.Value("'type':'number'", text)!.Value.Number);

    [Fact]
    public void What_is_no_number_is_not_read() =>
        FieldCell.AssertReadable(false, "'type':'number'", "", ".", "-", "1e999", "nan", "inf", "1,5", "1.2.3", "1_000", "$1");
}
