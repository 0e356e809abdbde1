namespace PretrainGen.Runtime.Tests.Storage;

/// <summary>Lists that are parts of one array.</summary>
public class ListStorageTests
{
    private static readonly int[] Starts = [0, 2, 2, 3];

    [Theory]
    [InlineData(0, "a b")]
    [InlineData(1, "")]
    [InlineData(2, "c")]
    public void ValuesAreThoseOfOneList(int list, string values) =>
        Assert.Equal(values, string.Join(' ', new TextList(ListStorage.Slice(["a", "b", "c"], Starts, list))));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void ThereAreNoOtherLists(int list) => Assert.Throws<IndexOutOfRangeException>(() => ListStorage.Slice([1, 2, 3], Starts, list).Count);

    [Fact]
    public void MembersAreCounted()
    {
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday], ListStorage.Sequence<DayOfWeek>(3));
        Assert.Throws<OverflowException>(() => ListStorage.Sequence<DayOfWeek>(-1));
    }

    [Fact]
    public void MembersHaveTheirNumbers() =>
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Saturday], ListStorage.Members<DayOfWeek>([1, 6]));

    [Fact]
    public void TextsAreMadeInOrder()
    {
        Assert.Equal(["0", "1"], ListStorage.Texts(2, number => $"{number}"));
        Assert.Throws<ArgumentNullException>("text", () => ListStorage.Texts(2, null!));
    }

    [Fact]
    public void ARowWithoutANameHasItsNumber() => Assert.Equal("Iris, row 1200", ListStorage.RowText("Iris", 1200));

    [Fact]
    public void AnArrayIsAList()
    {
        Assert.Equal([1, 2], ListStorage.Values([1, 2]));
        Assert.Throws<ArgumentNullException>("items", () => ListStorage.Values<int>(null!));
    }
}
