using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Tests.Entities.Naming;

/// <summary>Which of several words is the noun.</summary>
public class NounPhraseTests
{
    [Theory]
    [InlineData("Supported Models", "Supported Model")]
    [InlineData("model-families", "model-family")]
    [InlineData("model_families", "model_family")]
    [InlineData("ModelClasses", "ModelClass")]
    [InlineData("types of vehicles", "type of vehicles")]
    [InlineData("Datasets for pre-training", "Dataset for pre-training")]
    [InlineData("Supported GPUs", "Supported GPU")]
    [InlineData("of", "of")]
    [InlineData("models 2024", "models 2024")]
    public void The_noun_is_made_singular(string phrase, string singular) => Assert.Equal(singular, NounPhrase.Singular(phrase));
}
