using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>Rows are found by a text of theirs, exactly.</summary>
public class RowIndexTests
{
    private static readonly RowIndex Rows = new(["x", null, "y;z", "x", "y"], ["a", "b", "c", "d", "e"]);

    [Theory]
    [InlineData("x", 0, "a")]
    [InlineData("y;z", 2, "c")]
    [InlineData("y", 4, "e")]
    public void The_first_row_with_the_text_is_found_and_called_by_its_name(string text, int row, string name)
    {
        Assert.True(Rows.Contains(text));
        Assert.Equal(row, Rows.Find(text));
        Assert.Equal(name, Rows.NameOf(row));
    }

    [Theory]
    [InlineData("X")]
    [InlineData(" x")]
    [InlineData("a")]
    [InlineData("")]
    public void Any_other_text_is_not_found(string text)
    {
        Assert.False(Rows.Contains(text));
        Assert.Null(Rows.Find(text));
    }

    [Theory]
    [InlineData("x;y", "x", "y")]
    [InlineData(" x ; q ", "x", "q")]
    [InlineData("y;z", "y;z")]
    [InlineData("x", "x")]
    [InlineData("x;", "x", "")]
    public void A_cell_that_lists_several_is_split_unless_a_row_is_called_that(string cell, params string[] parts) =>
        Assert.Equal(parts, Rows.Split(cell));

    [Fact]
    public void Texts_are_listed_once() => Assert.Equal(["x", "y;z", "y"], Rows.Texts);
}
