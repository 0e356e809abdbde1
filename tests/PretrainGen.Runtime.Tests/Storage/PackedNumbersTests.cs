namespace PretrainGen.Runtime.Tests.Storage;

public class PackedNumbersTests
{
    private static ReadOnlySpan<byte> ThreeDigitsTwice => "\u0000\u007F\u0005\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8;

    [Fact]
    public void OneDigitEach() =>
        Assert.Equal([2000, 2127, 2005], new PackedNumbers("\u0000\u007F\u0005\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8, 1, 2000).ToInt32Array());

    [Fact]
    public void SeveralDigitsBeginWithTheLeastSignificant() =>
        Assert.Equal([98175, 0], new PackedNumbers(ThreeDigitsTwice, 3, -1).ToInt32Array());

    [Fact]
    public void FiveDigitsReachFromTheLeastIntToTheGreatest() => Assert.Equal(
        [int.MinValue, int.MaxValue],
        new PackedNumbers("\u0000\u0000\u0000\u0000\u0000\u007F\u007F\u007F\u007F\u000F\u0000\u0000\u0000"u8, 5, int.MinValue).ToInt32Array());

    [Fact]
    public void EightDigitsHave56Bits() => Assert.Equal(
        [(1L << 56) - 1 + long.MinValue],
        new PackedNumbers("\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F"u8, 8, long.MinValue).ToInt64Array());

    [Fact]
    public void FractionsAreRoundedOnceAndOneNumberIsNone() => Assert.Equal(
        [0.1, double.NaN, 0.3],
        new PackedNumbers("\u0001\u0000\u0003\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8, 1, 0).ToDoubleArray(10, 0));

    [Fact]
    public void OnlyNumbersOf32BitsMakeAnArrayOfThem() =>
        Assert.Throws<OverflowException>(() => new PackedNumbers(ThreeDigitsTwice, 3, int.MaxValue).ToInt32Array());
}
