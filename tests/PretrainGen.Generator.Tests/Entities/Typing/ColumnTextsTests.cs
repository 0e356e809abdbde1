using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>The texts of a column as they count.</summary>
public class ColumnTextsTests
{
    [Fact]
    public void They_are_as_written_but_for_those_that_mean_no_value()
    {
        var column = EntityParts.Column("Size", "1", "-", "3");
        var texts = ColumnTexts.Without(column, text => text == "-");

        Assert.Equal(["1", "3"], texts.Filled);
        Assert.Equal(["1", null, "3"], Enumerable.Range(0, texts.Count).Select(row => texts[row]));
        Assert.True(texts.IsMissing("-"));
        Assert.False(texts.IsMissing("1"));
        Assert.Equal(["1", "-", "3"], new ColumnTexts(column).Filled);
    }

    [Fact]
    public void Where_one_table_says_nothing_the_other_counts()
    {
        var model = Assert.Single(Models.Of("", EntityParts.Files("Name,Size\na,-\nb,2\nc,-\n", "Name,Size\na,5\nb,-\n")));
        var column = model.Columns[model.Table.Find("Size")!];

        Assert.Equal([5d, 2d, 0d], Enumerable.Range(0, 3).Select(row => column[row].Number));
        Assert.Null(column.Text(2));
        Assert.Equal(1, column.Address(0).File);
        Assert.Empty(Models.Findings(model));
    }
}
