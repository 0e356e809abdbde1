namespace PretrainGen.Generator.Tests.Entities.Types;

/// <summary>Whole numbers of a field.</summary>
public class Int64TypeTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("+5", "5")]
    [InlineData("-0", "0")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    public void A_whole_number_is_read_to_64_bits(string text, string value) =>
        Assert.Equal($"Number {value}", FieldCell.Read("'type':'integer'", text));

    [Fact]
    public void What_is_no_whole_number_is_not_read() =>
        FieldCell.AssertReadable(
            false, "'type':'integer'", "", "x", "1.5", "1e3", "1,000", "9223372036854775808", "٣", " 1", "1 ", "--1", "0x10", "5\0");
}
