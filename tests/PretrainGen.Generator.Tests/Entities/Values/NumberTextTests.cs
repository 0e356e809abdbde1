namespace PretrainGen.Generator.Tests.Entities.Values;

/// <summary>Numbers with the characters of some country, or with something around them.</summary>
public class NumberTextTests
{
    private const string German = "'type':'number','decimalChar':',','groupChar':'.'";

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12,5", "12.5")]
    [InlineData("-1.234.567", "-1234567")]
    [InlineData("12.34.567", "1234567")]
    public void A_field_has_its_own_decimal_and_group_characters(string text, string value) =>
        Assert.Equal($"Number {value}", FieldCell.Read(German, text));

    [Fact]
    public void A_point_that_is_no_decimal_character_is_not_taken_for_one() =>
        FieldCell.AssertReadable(false, "'type':'number','decimalChar':','", "1.5", "1.000,5");

    [Theory]
    [InlineData("$ 95 net", "95")]
    [InlineData("95%", "95")]
    [InlineData("€ -1.5", "-1.5")]
    [InlineData("about .5", ".5")]
    [InlineData("a-5b", "-5")]
    [InlineData("-$5", "-5")]
    public void Where_a_field_says_so_what_surrounds_a_number_is_passed_over(string text, string value) =>
        Assert.Equal($"Number {value}", FieldCell.Read("'type':'number','bareNumber':false", text));

    [Theory]
    [InlineData("'type':'number','bareNumber':false", "−1.5 °C", "-1.5")]
    [InlineData("'type':'number'", "−1.5", "-1.5")]
    [InlineData("'type':'number','bareNumber':false", "12.5 km2", "12.5")]
    [InlineData("'type':'number','groupChar':' '", "12\u00A0345.5", "12345.5")]
    [InlineData("'type':'number','groupChar':' '", "12\u202F345.5", "12345.5")]
    [InlineData("'type':'number','groupChar':'\\u0027'", "12’345.5", "12345.5")]
    public void Signs_that_look_alike_are_alike_and_the_digit_of_a_unit_is_none(string field, string text, string value) =>
        Assert.Equal($"Number {value}", FieldCell.Read(field, text));

    [Theory]
    [InlineData("29.0", "29")]
    [InlineData("-1.00", "-1")]
    [InlineData("7", "7")]
    public void Whole_numbers_may_have_decimals_that_are_zero_where_a_field_says_so(string text, string value) =>
        Assert.Equal($"Number {value}", FieldCell.Read("'type':'integer','decimalChar':'.'", text));

    [Fact]
    public void Other_decimals_are_no_part_of_a_whole_number()
    {
        FieldCell.AssertReadable(false, "'type':'integer','decimalChar':'.'", "29.5", "29.01");
        FieldCell.AssertReadable(false, "'type':'integer'", "29.0");
    }

    [Fact]
    public void Groups_have_three_digits() => FieldCell.AssertReadable(false, German, "1.2.3", "1.23", ".123", "1.2345", "1,234.5");

    [Theory]
    [InlineData("'type':'number','groupChar':','")]
    [InlineData("'type':'integer','groupChar':','")]
    [InlineData("'type':'number','groupChar':',','bareNumber':false")]
    [InlineData("'type':'integer','groupChar':',','bareNumber':false")]
    [InlineData("'type':'number','clrType':'decimal','groupChar':','")]
    public void A_comma_in_another_place_does_not_group(string field)
    {
        FieldCell.AssertReadable(false, field, "1,5", "1.234,5", "1,,2", "1,2345", "12,3456", "0,123", "1,234,5", "1,234e5,678");
        FieldCell.AssertReadable(true, field, "1,234", "12,345,678", "12,34,567", "1234567");
    }

    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("-12.345.678", "-12345678")]
    public void Whole_numbers_are_grouped_by_what_is_a_decimal_character_elsewhere(string text, string value) =>
        Assert.Equal($"Number {value}", FieldCell.Read("'type':'integer','groupChar':'.'", text));

    [Fact]
    public void Whole_numbers_have_no_decimals()
    {
        FieldCell.AssertReadable(false, "'type':'integer','groupChar':'.'", "1.5", "1.0", "1.2345", "1,5");
        FieldCell.AssertReadable(false, "'type':'integer'", "1.0", "1.5", "1e3");
    }

    [Fact]
    public void But_there_must_be_one_number() => FieldCell.AssertReadable(false, "'type':'number','bareNumber':false", "$", "1 and 2", "");
}
