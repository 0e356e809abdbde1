using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Tests.Schema.Reading;

public class SpellingTests
{
    private static readonly string[] Words = ["name", "title", "primaryKey", "missingValues", "schema", "created"];

    [Theory]
    [InlineData("nam", "name")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("primary_key", "primaryKey")]
    [InlineData("misingValue", "missingValues")]
    public void A_word_with_a_slip_or_two_is_misspelt(string word, string meant) => Assert.Equal(meant, Spelling.FindMisspelt(word, Words));

    [Theory]
    [InlineData("name2")]
    [InlineData("related")]
    [InlineData("mssngVals")]
    [InlineData("primary")]
    [InlineData("key")]
    [InlineData("n")]
    [InlineData("")]
    public void Another_word_is_not(string word) => Assert.Null(Spelling.FindMisspelt(word, Words));

    [Fact]
    public void Where_nothing_is_near_everything_is_suggested()
    {
        Assert.Equal("schema", Spelling.Suggest("shema", Words));
        Assert.Equal("name | title | primaryKey | missingValues | schema | created", Spelling.Suggest("zzz", Words));
    }
}
