using PretrainGen.Generator.Tables.Delimited;

namespace PretrainGen.Generator.Tests.Tables.Delimited;

public class ChunkedListTests
{
    private const int ChunkLength = 16_384;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(ChunkLength)]
    [InlineData(ChunkLength + 1)]
    [InlineData(300_000)]
    public void Keeps_what_is_added(int count) => AssertHolds(count, ListOf(count));

    [Theory]
    [InlineData(100_000, 0)]
    [InlineData(100_000, (2 * ChunkLength) - 1)]
    [InlineData(100_000, 2 * ChunkLength)]
    [InlineData(100_000, (2 * ChunkLength) + 1)]
    [InlineData(ChunkLength + 1, ChunkLength)]
    [InlineData(20, 20)]
    public void Goes_on_where_it_was_cut(int count, int rest)
    {
        var list = ListOf(count);

        list.CutTo(rest);
        AssertHolds(rest, list);
        for (var value = rest; value < count + 40_000; value++)
            list.Add(Number(value));
        AssertHolds(count + 40_000, list);
    }

    [Fact]
    public void Can_be_written_to_in_place()
    {
        var list = ListOf(ChunkLength - 2);

        var span = list.GetSpan();
        Assert.Equal(2, span.Length);
        (span[0], span[1]) = (Number(ChunkLength - 2), Number(ChunkLength - 1));
        list.Advance(1);
        AssertHolds(ChunkLength - 1, list);
        list.Advance(1);
        AssertHolds(ChunkLength, list);
        list.GetSpan()[0] = Number(ChunkLength);
        list.Advance(1);
        AssertHolds(ChunkLength + 1, list);
    }

    private static ChunkedList ListOf(int count)
    {
        var list = new ChunkedList();
        for (var value = 0; value < count; value++)
            list.Add(Number(value));
        return list;
    }

    private static void AssertHolds(int count, ChunkedList list)
    {
        Assert.Equal(count, list.Count);
        for (var index = 0; index < count; index++)
            Assert.Equal(Number(index), list[index]);
    }

    private static uint Number(int value) => (uint)value + 5;
}
