using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The Markdown cells that are links rather than texts.</summary>
public class LinkInferenceTests
{
    [Theory]
    [InlineData(true, "[model](https://a.example/1)", "[model](https://a.example/2)")]
    [InlineData(true, "[🔗](https://a.example/1)", "", "-", "[🔗](https://a.example/2)")]
    [InlineData(false, "[model](https://a.example/1)", "[other](https://a.example/2)")]
    [InlineData(false, "[model](https://a.example/1)", "model")]
    [InlineData(false, "[LTS](https://a.example)", "[LTS](https://a.example)")]
    [InlineData(false, "model", "model")]
    public void One_label_for_different_addresses_says_nothing(bool areAddresses, params string[] cells) =>
        Assert.Equal(areAddresses, LinkInference.AreAddresses(Model(cells).Table.Columns[1]));

    [Fact]
    public void The_column_then_holds_the_addresses()
    {
        var model = Model("[model](https://a.example/1)", "-", "[model](https://a.example/2)");
        var column = model.Columns[model.Table.Columns[1]];

        Assert.Equal(["https://a.example/1", null, "https://a.example/2"], Enumerable.Range(0, 3).Select(column.Text));
        Assert.Equal("https://a.example/2", column[2].Text);
    }

    private static PretrainGen.Generator.Entities.EntityModel Model(params string[] cells) => Assert.Single(Models.Of(ProjectFile.Of(
        "things.md", $"| Name | Download |\n|---|---|\n{string.Concat(cells.Select((cell, row) => $"| row {row} | {cell} |\n"))}")));
}
