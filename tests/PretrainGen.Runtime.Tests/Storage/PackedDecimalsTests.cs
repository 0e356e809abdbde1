namespace PretrainGen.Runtime.Tests.Storage;

public class PackedDecimalsTests
{
    [Fact]
    public void NumbersAreWholeOnesOverTheirUnit()
    {
        var numbers = new PackedDecimals(new PackedNumbers("\u0000\u0002\u007F\u0000\u0000\u0000\u0000\u0000\u0000\u0000"u8, 1, -1), 1e1, -1);

        Assert.Equal([double.NaN, 0.1, 12.6], new[] { numbers[0], numbers[1], numbers[2] });
    }
}
