using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Tests.Emit.Storage;

public class DecimalPackingTests
{
    [Fact]
    public void Numbers_are_whole_ones_of_the_last_digit_that_any_has() => Assert.Equal(
        """new global::PretrainGen.PackedNumbers("e\u0000\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8, 1, -26).ToDoubleArray(1e2, -26)""",
        Code.Of($"{DecimalPacking.TryPack(["0.75", null, "-0.25d"])!}").ToString());

    [Theory]
    [InlineData("1e3")]
    [InlineData("double.NaN")]
    [InlineData("-0.0")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775807")]
    [InlineData("9007199254740993")]
    [InlineData("0.12345678901234567890123")]
    public void What_would_be_rounded_twice_or_is_not_plain_digits_stays_in_an_array(string literal) => Assert.Null(DecimalPacking.TryPack(["0.5", literal]));
}
