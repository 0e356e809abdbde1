using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Tests.Entities.Naming;

/// <summary>What one of many is called.</summary>
public class EnglishNounTests
{
    [Theory]
    [InlineData("models", "model")]
    [InlineData("gpus", "gpu")]
    [InlineData("menus", "menu")]
    [InlineData("apis", "api")]
    [InlineData("countries", "country")]
    [InlineData("movies", "movie")]
    [InlineData("ties", "tie")]
    [InlineData("prices", "price")]
    [InlineData("archives", "archive")]
    [InlineData("databases", "database")]
    [InlineData("houses", "house")]
    [InlineData("uses", "use")]
    [InlineData("viruses", "virus")]
    [InlineData("statuses", "status")]
    [InlineData("biases", "bias")]
    [InlineData("buses", "bus")]
    [InlineData("boxes", "box")]
    [InlineData("quizzes", "quiz")]
    [InlineData("photos", "photo")]
    [InlineData("shoes", "shoe")]
    [InlineData("analyses", "analysis")]
    [InlineData("schemas", "schema")]
    [InlineData("ids", "id")]
    public void A_plural_loses_its_ending(string word, string singular) => Assert.Equal(singular, EnglishNoun.Singular(word));

    [Theory]
    [InlineData("people", "person")]
    [InlineData("children", "child")]
    [InlineData("women", "woman")]
    [InlineData("feet", "foot")]
    [InlineData("indices", "index")]
    [InlineData("criteria", "criterion")]
    [InlineData("axes", "axis")]
    [InlineData("leaves", "leaf")]
    [InlineData("heroes", "hero")]
    public void An_irregular_plural_has_a_singular_of_its_own(string word, string singular) => Assert.Equal(singular, EnglishNoun.Singular(word));

    [Theory]
    [InlineData("series")]
    [InlineData("species")]
    [InlineData("data")]
    [InlineData("metadata")]
    [InlineData("mathematics")]
    [InlineData("status")]
    [InlineData("campus")]
    [InlineData("analysis")]
    [InlineData("address")]
    [InlineData("lens")]
    [InlineData("bus")]
    [InlineData("specimen")]
    public void A_singular_that_looks_like_a_plural_stays(string word) => Assert.Equal(word, EnglishNoun.Singular(word));

    [Theory]
    [InlineData("Laender")]
    [InlineData("pays")]
    [InlineData("países")]
    [InlineData("模型")]
    [InlineData("haus")]
    [InlineData("preis")]
    [InlineData("")]
    public void A_word_of_another_language_stays(string word) => Assert.Equal(word, EnglishNoun.Singular(word));

    [Theory]
    [InlineData("People", "Person")]
    [InlineData("Mice", "Mouse")]
    [InlineData("Countries", "Country")]
    [InlineData("GPUs", "GPU")]
    [InlineData("LLMs", "LLM")]
    [InlineData("OS", "OS")]
    [InlineData("MODELS", "MODELS")]
    public void Capitals_stay(string word, string singular) => Assert.Equal(singular, EnglishNoun.Singular(word));
}
