namespace PretrainGen.Runtime.Tests;

/// <summary>Lists that stand one after the other in one array.</summary>
public class KeyListTests
{
    private static readonly int[] Starts = [0, 2, 2, 3];

    [Theory]
    [InlineData(0, "a b")]
    [InlineData(1, "")]
    [InlineData(2, "c")]
    public void Values_are_those_of_one_list(int list, string values) =>
        Assert.Equal(values, string.Join(' ', KeyList.SliceValues<string>(new[] { "a", "b", "c" }, Starts, list).ToArray()));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void There_are_no_other_lists(int list) =>
        Assert.Throws<IndexOutOfRangeException>(() => KeyList.SliceValues<int>(new[] { 1, 2, 3 }, Starts, list).Length);

    [Theory]
    [InlineData(0, "Monday Tuesday")]
    [InlineData(2, "Saturday")]
    [InlineData(-1, "")]
    [InlineData(3, "")]
    public void Keys_of_a_list_that_does_not_exist_are_none(int list, string keys) =>
        Assert.Equal(keys, string.Join(' ', KeyList.Slice<DayOfWeek>([1, 2, 6], Starts, list).ToArray()));
}
