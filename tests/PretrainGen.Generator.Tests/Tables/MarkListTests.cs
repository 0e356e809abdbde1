using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables;

public class MarkListTests
{
    private const int SmallFile = 1000;
    private const int LargeFile = 10_000_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(300_000)]
    public void Keeps_what_is_added(int count)
    {
        AssertHolds(count, ListOf(count, SmallFile));
        AssertHolds(count, ListOf(count, LargeFile));
    }

    [Theory]
    [InlineData(50_000, 0)]
    [InlineData(50_000, 32_767)]
    [InlineData(50_000, 32_768)]
    [InlineData(50_000, 32_769)]
    [InlineData(16_385, 16_384)]
    [InlineData(20, 20)]
    public void Goes_on_where_it_was_cut(int count, int rest)
    {
        var list = ListOf(count, SmallFile);

        list.CutTo(rest);
        AssertHolds(rest, list);
        for (var value = rest; value < count + 20_000; value++)
            list.Add(Mark(value));
        AssertHolds(count + 20_000, list);
    }

    [Fact]
    public void Knows_the_mark_before_when_it_was_cut_and_filled_with_others()
    {
        var list = ListOf(20_000, SmallFile);

        list.CutTo(16_383);
        list.Add(7);
        list.Add(8);

        Assert.Equal(8u, list.Get(16_384, out var before));
        Assert.Equal(7u, before);
    }

    [Fact]
    public void Has_room_to_be_filled()
    {
        var list = ListOf(16_382, SmallFile);

        var room = list.Room;
        Assert.Equal(2, room.Length);
        (room[0], room[1]) = (Mark(16_382), Mark(16_383));
        list.Fill(1);
        AssertHolds(16_383, list);
        list.Fill(1);
        AssertHolds(16_384, list);
        Assert.Equal(0, list.Room.Length);
        list.Add(Mark(16_384));
        AssertHolds(16_385, list);
    }

    private static MarkList ListOf(int count, int fileLength)
    {
        var list = new MarkList(fileLength);
        for (var value = 0; value < count; value++)
            list.Add(Mark(value));
        return list;
    }

    private static void AssertHolds(int count, MarkList list)
    {
        Assert.Equal(count, list.Count);
        for (var index = 0; index < count; index++)
        {
            Assert.Equal(Mark(index), list.Get(index, out var before));
            Assert.Equal(index == 0 ? 0 : Mark(index - 1), before);
        }
    }

    private static uint Mark(int value) => (uint)value + 5;
}
