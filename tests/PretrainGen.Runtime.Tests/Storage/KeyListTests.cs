namespace PretrainGen.Runtime.Tests.Storage;

/// <summary>Lists that stand one after the other in one array.</summary>
public class KeyListTests
{
    private static readonly int[] Starts = [0, 2, 2, 3];

    [Fact]
    public void KeysInSequenceAreCounted()
    {
        Assert.Equal([0, 1, 2], KeyList.Sequence(3));
        Assert.Throws<OverflowException>(() => KeyList.Sequence(-1));
    }

    [Theory]
    [InlineData(0, "a b")]
    [InlineData(1, "")]
    [InlineData(2, "c")]
    public void ValuesAreThoseOfOneList(int list, string values) =>
        Assert.Equal(values, string.Join(' ', KeyList.SliceValues<string>(new[] { "a", "b", "c" }, Starts, list).ToArray()));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void ThereAreNoOtherLists(int list) =>
        Assert.Throws<IndexOutOfRangeException>(() => KeyList.SliceValues<int>(new[] { 1, 2, 3 }, Starts, list).Length);

    [Theory]
    [InlineData(0, "Monday Tuesday")]
    [InlineData(2, "Saturday")]
    [InlineData(-1, "")]
    [InlineData(3, "")]
    public void KeysOfAListThatDoesNotExistAreNone(int list, string keys) =>
        Assert.Equal(keys, string.Join(' ', KeyList.Slice<DayOfWeek>([1, 2, 6], Starts, list).ToArray()));
}
