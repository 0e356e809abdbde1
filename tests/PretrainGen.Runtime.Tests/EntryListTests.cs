using System.Collections;

namespace PretrainGen.Runtime.Tests;

public class EntryListTests
{
    [Fact]
    public void GoesThroughTheRowsInOrder()
    {
        var rows = new List<int>();
        foreach (var entry in ListStorage.Entries<RowEntry>(3))
            rows.Add(entry.Row);
        Assert.Equal([0, 1, 2], rows);
    }

    [Fact]
    public void IsAReadOnlyList()
    {
        var list = Assert.IsType<IReadOnlyList<RowEntry>>(ListStorage.Entries<RowEntry>(3), exactMatch: false);
        Assert.Equal(3, list.Count);
        Assert.Equal(2, list[2].Row);
        Assert.Equal([0, 1, 2], list.Select(entry => entry.Row));
        Assert.Equal([0, 1, 2], ((IEnumerable)list).Cast<RowEntry>().Select(entry => entry.Row));
    }

    [Fact]
    public void StartsAgainAfterReset()
    {
        var enumerator = ListStorage.Entries<RowEntry>(1).GetEnumerator();
        Assert.True(enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(0, enumerator.Current.Row);
    }

    [Fact]
    public void HasNothingWhenEmptyOrDefault()
    {
        Assert.Empty(ListStorage.Entries<RowEntry>(0));
        Assert.Empty(default(EntryList<RowEntry>));
    }

    [Fact]
    public void IsAPartOfTheTable()
    {
        var groups = GroupRows.ByValue(ListStorage.Entries<RowEntry>(5), entry => entry.Row % 2);
        var odd = groups.Find(1);
        Assert.Equal([1, 3], odd.Select(entry => entry.Row));
        Assert.Equal([1, 3], odd.ToArray().Select(entry => entry.Row));
        Assert.True(odd.Contains(odd[1]));
        Assert.False(odd.Contains(groups.Find(0)[1]));
        Assert.True(odd == groups.Find(1));
        Assert.True(odd != groups.Find(0));
        Assert.Equal("row 1, row 3", odd.ToString());
    }

    [Fact]
    public void AllocatesNothing()
    {
        Sum(ListStorage.Entries<RowEntry>(100));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(ListStorage.Entries<RowEntry>(100));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(4950 + 4950, sum);

        static int Sum(EntryList<RowEntry> list)
        {
            var sum = 0;
            foreach (var entry in list)
                sum += entry.Row;
            for (var row = 0; row < list.Count; row++)
                sum += list[row].Row;
            return sum;
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    public void RefusesRowsThatAreNotThere(int row)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("index", () => ListStorage.Entries<RowEntry>(3)[row]);
        Assert.StartsWith("The list has 3 items, counted from 0.", error.Message, StringComparison.Ordinal);
        Assert.Equal(row, error.ActualValue);
    }

    [Fact]
    public void RefusesANegativeCount()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("count", () => ListStorage.Entries<RowEntry>(-1));
        Assert.StartsWith("A table cannot have fewer than 0 rows.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EqualsByItsRows()
    {
        var list = ListStorage.Entries<RowEntry>(3);
        Assert.True(list == ListStorage.Entries<RowEntry>(3));
        Assert.True(list != ListStorage.Entries<RowEntry>(2));
        Assert.True(list.Equals((object)ListStorage.Entries<RowEntry>(3)));
        Assert.False(list.Equals(null));
        Assert.Equal(list.GetHashCode(), ListStorage.Entries<RowEntry>(3).GetHashCode());
    }
}
