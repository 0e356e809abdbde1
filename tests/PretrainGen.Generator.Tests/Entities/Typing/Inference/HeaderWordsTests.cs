using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>A header taken apart.</summary>
public class HeaderWordsTests
{
    [Theory]
    [InlineData("stop_id", "stop id")]
    [InlineData("StopId", "stop id")]
    [InlineData("Stop ID", "stop id")]
    [InlineData("ISO3166-1-Alpha-3", "iso3166 1 alpha 3")]
    [InlineData("URLText", "url text")]
    [InlineData("Offer #", "offer #")]
    [InlineData("#params", "# params")]
    [InlineData("模型 名称", "模型 名称")]
    [InlineData(" ** ", "")]
    public void Words_in_lower_case(string header, string words) => Assert.Equal(words, string.Join(' ', HeaderWords.Of(header)));
}
