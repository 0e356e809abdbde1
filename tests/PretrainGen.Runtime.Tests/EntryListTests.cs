using System.Collections;

namespace PretrainGen.Runtime.Tests;

public class EntryListTests
{
    [Fact]
    public void GoesThroughTheRowsInOrder()
    {
        var rows = new List<int>();
        foreach (var entry in new EntryList<RowEntry>(3))
            rows.Add(entry.Row);
        Assert.Equal([0, 1, 2], rows);
    }

    [Fact]
    public void IsAReadOnlyList()
    {
        IReadOnlyList<RowEntry> list = new EntryList<RowEntry>(3);
        Assert.Equal(3, list.Count);
        Assert.Equal(2, list[2].Row);
        Assert.Equal([0, 1, 2], list.Select(entry => entry.Row));
        Assert.Equal([0, 1, 2], ((IEnumerable)list).Cast<RowEntry>().Select(entry => entry.Row));
    }

    [Fact]
    public void StartsAgainAfterReset()
    {
        var enumerator = new EntryList<RowEntry>(1).GetEnumerator();
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
        Assert.Empty(new EntryList<RowEntry>(0));
        Assert.Empty(default(EntryList<RowEntry>));
    }

    [Fact]
    public void AllocatesNothing()
    {
        Sum(new EntryList<RowEntry>(100));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(new EntryList<RowEntry>(100));
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
        var error = Assert.Throws<ArgumentOutOfRangeException>("index", () => new EntryList<RowEntry>(3)[row]);
        Assert.StartsWith("The table has 3 rows, counted from 0.", error.Message, StringComparison.Ordinal);
        Assert.Equal(row, error.ActualValue);
    }

    [Fact]
    public void RefusesANegativeCount()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("count", () => new EntryList<RowEntry>(-1));
        Assert.StartsWith("A table cannot have fewer than 0 rows.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EqualsByCount()
    {
        var list = new EntryList<RowEntry>(3);
        Assert.True(list == new EntryList<RowEntry>(3));
        Assert.True(list != new EntryList<RowEntry>(2));
        Assert.True(list.Equals((object)new EntryList<RowEntry>(3)));
        Assert.False(list.Equals(null));
        Assert.Equal(list.GetHashCode(), new EntryList<RowEntry>(3).GetHashCode());
    }

    /// <summary>An entry as generated code has it: four bytes, and the interface implemented explicitly.</summary>
    private readonly struct RowEntry : ITableEntry<RowEntry>
    {
        private readonly int _rowPlusOne;

        private RowEntry(int row) => _rowPlusOne = row + 1;

        public int Row => _rowPlusOne - 1;

        RowEntry ITableEntry<RowEntry>.FromRow(int row) => new(row);
    }
}
