namespace PretrainGen.Generator.Tests.Entities.Types;

/// <summary>Years of a field.</summary>
public class Int32TypeTests
{
    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("-0044", "-44")]
    [InlineData("12018", "12018")]
    public void A_year_is_a_number(string text, string value) => Assert.Equal($"Number {value}", FieldCell.Read("'type':'year'", text));

    [Fact]
    public void A_year_has_four_digits_or_more() =>
        FieldCell.AssertReadable(false, "'type':'year'", "18", "+2018", "2018.0", "1234567890", "");
}
