using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>What a header says of a column that may name the rows.</summary>
public class KeyHeadersTests
{
    [Theory]
    [InlineData("Name", "Name")]
    [InlineData("TITLE", "Name")]
    [InlineData("模型", "Name")]
    [InlineData("state_name", "EndsInName")]
    [InlineData("competitorname", "EndsInName")]
    [InlineData("Language Model", "EndsInName")]
    [InlineData("事件名称", "EndsInName")]
    [InlineData("stop_id", "Code")]
    [InlineData("IsoCode", "Code")]
    [InlineData("Offer #", "Code")]
    [InlineData("编号", "Code")]
    [InlineData("Year", "Fact")]
    [InlineData("List price", "Fact")]
    [InlineData("Description", "Fact")]
    [InlineData("Country", "None")]
    [InlineData("", "None")]
    public void By_its_words(string header, string kind) => Assert.Equal(kind, KeyHeaders.Of(header).ToString());
}
