namespace PretrainGen.Runtime.Tests.Lookup;

public class GroupRowsTests
{
    private static readonly string?[] Colours = ["red", "blue", null, "red"];

    private static EntryList<RowEntry> Entries => ListStorage.Entries<RowEntry>(4);

    [Fact]
    public void ByValueLeavesNullOut()
    {
        var groups = GroupRows.ByValue(Entries, entry => Colours[entry.Row]!);
        Assert.Equal("row 0, row 3", groups.Find("red").ToString());
        Assert.Equal("row 1", groups.Find("blue").ToString());
        Assert.Empty(groups.Find("green"));
        Assert.Empty(groups.Find(null));
    }

    [Fact]
    public void ByNullableLeavesNullOut()
    {
        var groups = GroupRows.ByNullable(Entries, entry => entry.Row == 2 ? null : (bool?)(entry.Row > 0));
        Assert.Equal("row 1, row 3", groups.Find(true).ToString());
        Assert.Equal("row 0", groups.Find(false).ToString());
    }

    [Fact]
    public void ByItemCountsAnItemOnce()
    {
        int[][] lists = [[1, 2], [], [2, 2, 3], [1]];
        var groups = GroupRows.ByItem<RowEntry, int>(Entries, entry => ListStorage.Values(lists[entry.Row]));
        Assert.Equal("row 0, row 3", groups.Find(1).ToString());
        Assert.Equal("row 0, row 2", groups.Find(2).ToString());
        Assert.Equal("row 2", groups.Find(3).ToString());
    }

    [Fact]
    public void FindsTheFirstRow()
    {
        var groups = GroupRows.ByValue(Entries, entry => Colours[entry.Row]!);
        Assert.True(groups.TryGet("red", out var entry));
        Assert.Equal(0, entry.Row);
        Assert.False(groups.TryGet("green", out entry));
        Assert.Equal(default, entry);
    }

    [Fact]
    public void NeedsToReadTheColumn()
    {
        Assert.Throws<ArgumentNullException>("read", () => GroupRows.ByValue(Entries, (Func<RowEntry, string>)null!));
        Assert.Throws<ArgumentNullException>("read", () => GroupRows.ByNullable(Entries, (Func<RowEntry, int?>)null!));
        Assert.Throws<ArgumentNullException>("read", () => GroupRows.ByItem(Entries, (Func<RowEntry, IReadOnlyList<int>>)null!));
    }
}
