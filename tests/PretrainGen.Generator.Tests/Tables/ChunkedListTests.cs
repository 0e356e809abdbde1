using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables;

public class ChunkedListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(8192)]
    [InlineData(8193)]
    [InlineData(50_000)]
    public void Keeps_what_is_added(int count) => AssertHolds(count, ListOf(count));

    [Theory]
    [InlineData(50_000, 0)]
    [InlineData(50_000, 16_383)]
    [InlineData(50_000, 16_384)]
    [InlineData(50_000, 16_385)]
    [InlineData(8193, 8192)]
    [InlineData(20, 20)]
    public void Goes_on_where_it_was_cut(int count, int rest)
    {
        var list = ListOf(count);

        list.CutTo(rest);
        AssertHolds(rest, list);
        for (var value = rest; value < count + 10_000; value++)
            list.Add(value);
        AssertHolds(count + 10_000, list);
    }

    [Fact]
    public void Has_room_to_be_filled()
    {
        var list = ListOf(8190);

        var room = list.Room;
        Assert.Equal(2, room.Length);
        (room[0], room[1]) = (8190, 8191);
        list.Fill(1);
        AssertHolds(8191, list);
        list.Fill(1);
        AssertHolds(8192, list);
        Assert.Equal(0, list.Room.Length);
        list.Add(8192);
        AssertHolds(8193, list);
    }

    private static ChunkedList<int> ListOf(int count)
    {
        var list = new ChunkedList<int>();
        for (var value = 0; value < count; value++)
            list.Add(value);
        return list;
    }

    private static void AssertHolds(int count, ChunkedList<int> list) =>
        Assert.Equal(Enumerable.Range(0, count), Enumerable.Range(0, list.Count).Select(index => list[index]));
}
