namespace PretrainGen.Runtime.Tests.Lookup;

public class KeyedRowsTests
{
    [Fact]
    public void FindsByMember()
    {
        Assert.Equal(3, Rows.Get(3, DayOfWeek.Wednesday).Row);
        Assert.True(Rows.TryGet(3, out var entry));
        Assert.Equal(3, entry.Row);
        Assert.True(Rows.Contains(RowEntry.Count - 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(RowEntry.Count)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void RefusesWhatIsNoMember(int row)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("key", () => Rows.Get(row, (DayOfWeek)row));
        Assert.StartsWith("The value is no member of Model.", error.Message, StringComparison.Ordinal);
        Assert.False(Rows.TryGet(row, out var entry));
        Assert.Equal(default, entry);
        Assert.False(Rows.Contains(row));
    }

    [Fact]
    public void ParsesMembers()
    {
        Assert.True(Rows.TryParse("ResNet", out var key));
        Assert.Equal(DayOfWeek.Wednesday, key);
        Assert.True(Rows.TryParse("resnet", StringComparison.OrdinalIgnoreCase, out key));
        Assert.Equal(DayOfWeek.Wednesday, key);
        Assert.True(Rows.TryParse("ResNet"u8, out key));
        Assert.True(Rows.TryParse("resnet".AsSpan(), StringComparison.OrdinalIgnoreCase, out key));
        Assert.False(Rows.TryParse("resnet", out key));
        Assert.Equal(default, key);
        Assert.False(Rows.TryParse(null, out key));
    }

    private sealed class Rows : KeyedRows<RowEntry, DayOfWeek, TestIndex<CatalogueNames>>;
}
