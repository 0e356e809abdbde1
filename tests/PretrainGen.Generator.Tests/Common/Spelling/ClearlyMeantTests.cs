using PretrainGen.Generator.Common.Spelling;

namespace PretrainGen.Generator.Tests.Common.Spelling;

public class ClearlyMeantTests
{
    [Theory]
    [InlineData("Genrative", "Generative", "Contrastive")]
    [InlineData("generative", "Generative", "Generated")]
    [InlineData("BRET", "BERT", "GPT-2")]
    [InlineData("wav2vec2.0", "wav2vec 2.0", "wav2vec 2.1")]
    [InlineData("VATEX-BRET", "VATEX-BERT", "VATEX")]
    [InlineData("gren", "green", "red")]
    public void Is(string written, string meant, string other) => Assert.True(ClearlyMeant.Is(written, meant, [other, meant]));

    [Theory]
    [InlineData("GPT-3", "GPT-2", "BERT")]
    [InlineData("GPT-35", "GPT-3.5", "BERT")]
    [InlineData("ViT-L", "ViT-B", "BERT")]
    [InlineData("Red", "red", "green")]
    [InlineData("unsupervised", "supervised", "other")]
    [InlineData("models", "model", "other")]
    [InlineData("Contrstve", "Contrastive", "other")]
    [InlineData("mixLength", "minLength", "maxLength")]
    [InlineData("BERT-Lage", "BERT-Large", "BERT-Late")]
    [InlineData("purple", "", "red")]
    [InlineData("green", "green", "red")]
    public void Is_not(string written, string meant, string other) => Assert.False(ClearlyMeant.Is(written, meant, [other, meant]));
}
