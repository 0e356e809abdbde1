namespace PretrainGen.Runtime.Tests.Storage;

public class PackedNumbersTests
{
    private static ReadOnlySpan<byte> ThreeDigitsTwice => "\u0000\u007F\u0005\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8;

    [Theory]
    [InlineData(0, 2000)]
    [InlineData(1, 2127)]
    [InlineData(2, 2005)]
    public void OneDigitEach(int index, int expected) =>
        Assert.Equal(expected, new PackedNumbers("\u0000\u007F\u0005\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8, 1, 2000)[index]);

    [Fact]
    public void SeveralDigitsBeginWithTheLeastSignificant() =>
        Assert.Equal([98175, 0], new PackedNumbers(ThreeDigitsTwice, 3, -1).ToArray());

    [Fact]
    public void FiveDigitsReachFromTheLeastIntToTheGreatest() => Assert.Equal(
        [int.MinValue, int.MaxValue],
        new PackedNumbers("\u0000\u0000\u0000\u0000\u0000\u007F\u007F\u007F\u007F\u000F\u0000\u0000\u0000"u8, 5, int.MinValue).ToArray());

    [Fact]
    public void EightDigitsHave56Bits() =>
        Assert.Equal((1L << 56) - 1 + long.MinValue, new PackedNumbers("\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F"u8, 8, long.MinValue)[0]);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void ThereIsNothingBeyond(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => new PackedNumbers(ThreeDigitsTwice, 3, 0)[index]);

    [Fact]
    public void OnlyNumbersOf32BitsMakeAnArray() =>
        Assert.Throws<OverflowException>(() => new PackedNumbers(ThreeDigitsTwice, 3, int.MaxValue).ToArray());
}
