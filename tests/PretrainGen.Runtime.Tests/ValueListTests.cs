using System.Collections;
using System.Text.Json;

namespace PretrainGen.Runtime.Tests;

public class ValueListTests
{
    private static readonly int[] Starts = [0, 1, 4];

    private static ValueList<string> List => ListStorage.Slice(["a", "b", "c", "b"], Starts, 1);

    [Fact]
    public void IsAReadOnlyList()
    {
        var list = Assert.IsType<IReadOnlyList<string>>(List, exactMatch: false);
        Assert.Equal(3, list.Count);
        Assert.Equal("c", list[1]);
        Assert.Equal(["b", "c", "b"], list.Select(item => item));
        Assert.Equal(["b", "c", "b"], ((IEnumerable)list).Cast<string>());
    }

    [Fact]
    public void IsReadLikeAnArray()
    {
        Assert.Equal("b", List[^1]);
        Assert.True(List is ["b", _, "b"]);
        Assert.Equal("b c b", string.Join(' ', List.ToArray()));
        Assert.Equal("1,2", string.Join(",", ListStorage.Values([1, 2])));
        Assert.True(List.Contains("c"));
        Assert.False(List.Contains("a"));
    }

    [Fact]
    public void IsASpan()
    {
        var list = List;
        ReadOnlySpan<string> span = list;
        Assert.Equal(3, span.Length);
        Assert.True(list.AsSpan() == span);
    }

    [Fact]
    public async Task OutlivesAnAwait()
    {
        var list = List;
        await Task.Yield();
        var anonymous = new { list };
        Func<int> count = () => list.Count;
        Assert.Equal(3, anonymous.list.Count + count() - 3);
    }

    [Fact]
    public void IsAnArrayInJson() => Assert.Equal("""{"List":["b","c","b"]}""", JsonSerializer.Serialize(new { List }));

    [Fact]
    public void IsReadByReflection()
    {
        var read = typeof(ValueListTests).GetProperty(nameof(List), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null);
        Assert.Equal(["b", "c", "b"], Assert.IsType<IEnumerable<string>>(read, exactMatch: false));
    }

    [Fact]
    public void HasNothingWhenDefault()
    {
        var none = default(ValueList<int>);
        Assert.Empty(none);
        Assert.Empty(none.ToArray());
        Assert.True(none.AsSpan().IsEmpty);
        Assert.False(none.Contains(0));
        Assert.Equal("", none.ToString());
    }

    [Fact]
    public void EqualsByItsValues()
    {
        var equal = ListStorage.Values(["b", "c", "b"]);
        Assert.True(List == equal);
        Assert.True(List.Equals((object)equal));
        Assert.Equal(List.GetHashCode(), equal.GetHashCode());
        Assert.True(List != ListStorage.Values(["b", "c", "d"]));
        Assert.True(List != ListStorage.Values(["b", "c"]));
        Assert.False(List.Equals(null));
    }

    [Fact]
    public void ShowsItsFirstValues()
    {
        Assert.Equal("b, c, b", List.ToString());
        Assert.Equal("0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, …", ListStorage.Values(Enumerable.Range(0, 17).ToArray()).ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void RefusesPositionsThatAreNotThere(int index)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => List[index]);
        Assert.StartsWith("The list has 3 items, counted from 0.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllocatesNothing()
    {
        var list = ListStorage.Values(Enumerable.Range(0, 100).ToArray());
        Sum(list);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(list);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(4950 + 4950, sum);

        static int Sum(ValueList<int> list)
        {
            var sum = 0;
            foreach (var item in list)
                sum += item;
            for (var index = 0; index < list.Count; index++)
                sum += list[index];
            return sum;
        }
    }

    [Fact]
    public void StartsAgainAfterReset()
    {
        var enumerator = List.GetEnumerator();
        while (enumerator.MoveNext())
            Assert.NotNull(enumerator.Current);
        Assert.False(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal("b", enumerator.Current);
    }
}
