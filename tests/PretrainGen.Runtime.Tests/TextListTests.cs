using System.Text.Json;

namespace PretrainGen.Runtime.Tests;

public class TextListTests
{
    private static TextList List => new(ListStorage.Values(["b", "c", "b"]));

    [Fact]
    public void IsAReadOnlyList()
    {
        var list = Assert.IsType<IReadOnlyList<string>>(List, exactMatch: false);
        Assert.Equal(3, list.Count);
        Assert.Equal("c", list[1]);
        Assert.Equal(["b", "c", "b"], list.Select(item => item));
        Assert.Equal(["b", "c", "b"], List.ToArray());
        Assert.Equal(3, List.AsSpan().Length);
        Assert.True(List.Contains("c"));
        Assert.False(List.Contains("C"));
    }

    [Fact]
    public void IsJoined()
    {
        Assert.Equal("b,c,b", string.Join(',', List));
        Assert.Equal("b, c, b", string.Join(", ", List));
        Assert.Equal("bcb", string.Concat(List));
        Assert.Equal("b, c, b", List.ToString());
    }

    [Fact]
    public void IsAnArrayInJson() => Assert.Equal("""{"List":["b","c","b"]}""", JsonSerializer.Serialize(new { List }));

    [Fact]
    public void HasNothingWhenDefault() => Assert.Empty(default(TextList));

    [Fact]
    public void EqualsByItsTexts()
    {
        Assert.True(List == new TextList(ListStorage.Values(["b", "c", "b"])));
        Assert.True(List != new TextList(ListStorage.Values(["b", "c", "d"])));
        Assert.True(List.Equals((object)List));
        Assert.False(List.Equals(null));
        Assert.Equal(List.GetHashCode(), new TextList(ListStorage.Values(["b", "c", "b"])).GetHashCode());
    }

    [Fact]
    public void AllocatesNothing()
    {
        var list = List;
        Count(list);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Count(list);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(3, count);

        static int Count(TextList list)
        {
            var count = 0;
            foreach (var text in list)
                count += text.Length;
            return count;
        }
    }
}
