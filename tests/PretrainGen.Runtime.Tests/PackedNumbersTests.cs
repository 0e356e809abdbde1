namespace PretrainGen.Runtime.Tests;

public class PackedNumbersTests
{
    [Theory]
    [InlineData(0, 2000)]
    [InlineData(1, 2127)]
    [InlineData(2, 2005)]
    public void OneDigitEach(int index, int expected) => Assert.Equal(expected, new PackedNumbers("\u0000\u007F\u0005"u8, 1, 2000)[index]);

    [Fact]
    public void SeveralDigitsBeginWithTheLeastSignificant()
    {
        var numbers = new PackedNumbers("\u0001\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001"u8, 3, -1);

        Assert.Equal([0, 127, 16383], new[] { numbers[0], numbers[1], numbers[2] });
    }

    [Fact]
    public void FiveDigitsReachFromTheLeastNumberToTheGreatest()
    {
        var numbers = new PackedNumbers("\u0000\u0000\u0000\u0000\u0000\u007F\u007F\u007F\u007F\u000F"u8, 5, int.MinValue);

        Assert.Equal([int.MinValue, int.MaxValue], new[] { numbers[0], numbers[1] });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void ThereIsNothingBeyond(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => new PackedNumbers("abc"u8, 1, 0)[index]);
}
