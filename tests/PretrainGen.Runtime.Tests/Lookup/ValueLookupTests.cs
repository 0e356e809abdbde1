namespace PretrainGen.Runtime.Tests.Lookup;

public class ValueLookupTests
{
    private static readonly int[] Rows = [3, 0, 4, 1, 2];

    [Theory]
    [InlineData(int.MinValue, 3)]
    [InlineData(-1, 0)]
    [InlineData(0, 4)]
    [InlineData(2019, 1)]
    [InlineData(int.MaxValue, 2)]
    [InlineData(1, -1)]
    [InlineData(2018, -1)]
    [InlineData(-2, -1)]
    public void FindsTheRowOfAnInt(int value, int row) =>
        Assert.Equal(row, ValueLookup.Find([int.MinValue, -1, 0, 2019, int.MaxValue], Rows, value));

    [Theory]
    [InlineData(long.MinValue, 3)]
    [InlineData(-1L, 0)]
    [InlineData(0L, 4)]
    [InlineData(175_000_000_000L, 1)]
    [InlineData(long.MaxValue, 2)]
    [InlineData(1L, -1)]
    [InlineData(175_000_000_001L, -1)]
    public void FindsTheRowOfALong(long value, int row) =>
        Assert.Equal(row, ValueLookup.Find([long.MinValue, -1L, 0L, 175_000_000_000L, long.MaxValue], Rows, value));

    [Fact]
    public void FindsNothingInAnEmptyColumn()
    {
        Assert.Equal(-1, ValueLookup.Find(ReadOnlySpan<int>.Empty, [], 0));
        Assert.Equal(-1, ValueLookup.Find(ReadOnlySpan<long>.Empty, [], 0));
    }
}
