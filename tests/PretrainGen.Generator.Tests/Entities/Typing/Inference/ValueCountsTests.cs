using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The different values of a column, without regard to case and blanks.</summary>
public class ValueCountsTests
{
    [Theory]
    [InlineData("Slim:3 wide:1", "slim", "Slim", "Slim", "wide")]
    [InlineData("Slim:2", "slim", "Slim")]
    [InlineData("two words:4", "two words", "two words", "two  words", "Two words")]
    public void A_value_goes_by_its_usual_spelling(string values, params string[] cells)
    {
        var counts = Of(64, cells)!;

        Assert.Equal(values, string.Join(' ', counts.All.Select(value => $"{value.Text}:{value.Count}")));
        Assert.Equal(cells.Length, counts.Filled);
    }

    [Fact]
    public void They_come_in_the_order_of_the_file() =>
        Assert.Equal([("b", 0), ("A", 1)], Of(2, "b", "A", "b", "a")!.Values);

    [Fact]
    public void There_may_be_no_more_than_asked_for() => Assert.Null(Of(1, "a", "b"));

    private static ValueCounts? Of(int most, params string[] cells) =>
        ValueCounts.Of(new ColumnTexts(EntityParts.Column("Choice", cells)), most);
}
