using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>The type of a column where no schema says it.</summary>
public class ColumnInferenceTests
{
    [Theory]
    [InlineData("Size", "Int32", "1", "2")]
    [InlineData("Id", "Int32 unique", "1", "2")]
    [InlineData("Id", "Int32", "1", "1")]
    [InlineData("Id", "Int32", "1", "")]
    [InlineData("Size", "Double", "1.5", "2")]
    [InlineData("Size", "Boolean", "true", "false")]
    [InlineData("Since", "Date", "2018-10-11", "")]
    [InlineData("Parent", "Reference", "", "row 0")]
    [InlineData("Parent", "Reference list", "", "", "row 0;row 1")]
    [InlineData("Colour", "Category", "red", "red")]
    [InlineData("Motto", "Text unique", "red", "green")]
    [InlineData("Motto", "Text", "red", "green", "blue", "red", "pink", "grey")]
    [InlineData("DescriptionZh", "Text", "red", "green")]
    [InlineData("Description", "Text", "red", "red")]
    public void Numbers_come_first_then_references_then_categories(string header, string type, params string[] cells) => Assert.Equal(
        type,
        TypedColumns.Describe(
            Models.Of($"Row,{header}\n{string.Concat(cells.Select((cell, row) => $"row {row},{cell}\n"))}"), header));

    [Fact]
    public void A_long_text_leads_to_no_row()
    {
        var (longest, longer) = (new string('x', 250), new string('x', 251));

        Assert.Equal("Text unique", TypedColumns.Describe(Models.Of($"Row,Title\na,{longest}\nb,y\n"), "Title"));
        Assert.Equal("Text", TypedColumns.Describe(Models.Of($"Row,Title\na,{longer}\nb,y\n"), "Title"));
    }
}
