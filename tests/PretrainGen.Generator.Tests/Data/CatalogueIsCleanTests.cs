using System.Text.Json;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>Nothing is wrong with the catalogue, though every kind of check looks at it.</summary>
public class CatalogueIsCleanTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(CheckedCatalogue.Schema).RootElement;

    [Fact]
    public void NothingIsFound() => Assert.Empty(CheckedCatalogue.Check(CheckedCatalogue.Text));

    [Fact]
    public void EveryColumnIsDeclaredInItsOrder() =>
        Assert.Equal(
            CheckedCatalogue.Text.Split('\n')[0].Split(','),
            from field in Schema.GetProperty("fields").EnumerateArray() select field.GetProperty("name").GetString());

    [Fact]
    public void EveryColumnSaysWhatItIs() =>
        Assert.All(Schema.GetProperty("fields").EnumerateArray(), field => Assert.NotEmpty(field.GetProperty("title").GetString()!));

    [Theory, InlineData("Domain"), InlineData("Supervision"), InlineData("Objective"), InlineData("Status")]
    public void EveryClassIsExplainedInBothLanguages(string column) =>
        Assert.All(
            Field(column).GetProperty("categories").EnumerateArray().Select(category => category.GetProperty("description")),
            description =>
            {
                Assert.EndsWith(".", description.GetProperty("en").GetString(), StringComparison.Ordinal);
                Assert.EndsWith("。", description.GetProperty("zh").GetString(), StringComparison.Ordinal);
            });

    [Theory]
    [InlineData("primaryKey"), InlineData("uniqueKeys"), InlineData("foreignKeys"), InlineData("relationships"), InlineData("missingValues")]
    [InlineData("categories"), InlineData("delimiter"), InlineData("format"), InlineData("example")]
    [InlineData("unique"), InlineData("minLength"), InlineData("maxLength"), InlineData("minimum"), InlineData("maximum")]
    [InlineData("doc"), InlineData("link"), InlineData("obsolete"), InlineData("evidence"), InlineData("inherit"), InlineData("rules")]
    [InlineData("required"), InlineData("missing"), InlineData("min"), InlineData("max"), InlineData("pattern"), InlineData("contains")]
    [InlineData("agreesWith"), InlineData("within"), InlineData("via"), InlineData("field"), InlineData("not"), InlineData("all"), InlineData("any")]
    [InlineData("when"), InlineData("then"), InlineData("blame"), InlineData("severity"), InlineData("message")]
    public void EveryKindOfCheckIsInUse(string word) => Assert.Contains(word, WordsOf(Schema));

    private static JsonElement Field(string name) =>
        Schema.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == name);

    private static IEnumerable<string> WordsOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => WordsOf(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(WordsOf),
        _ => [],
    };
}
