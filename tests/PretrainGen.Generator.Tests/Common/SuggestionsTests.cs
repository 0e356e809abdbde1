using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tests.Common;

public class SuggestionsTests
{
    private static readonly string[] Words = ["name", "title", "primaryKey", "missingValues", "schema", "created"];

    [Theory]
    [InlineData("nam", "name")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("primary_key", "primaryKey")]
    [InlineData("misingValue", "missingValues")]
    public void A_word_with_a_slip_or_two_is_misspelt(string word, string meant) => Assert.Equal(meant, Suggestions.FindMisspelt(word, Words));

    [Theory]
    [InlineData("name2")]
    [InlineData("related")]
    [InlineData("mssngVals")]
    [InlineData("primary")]
    [InlineData("key")]
    [InlineData("n")]
    [InlineData("")]
    public void Another_word_is_not(string word) => Assert.Null(Suggestions.FindMisspelt(word, Words));

    [Fact]
    public void Where_nothing_is_near_everything_is_suggested()
    {
        Assert.Equal("schema", Suggestions.FindNearestOrAll("shema", Words));
        Assert.Equal("name | title | primaryKey | missingValues | schema | created", Suggestions.FindNearestOrAll("zzz", Words));
    }

    [Fact]
    public void Only_the_first_wrong_names_get_an_answer_but_each_as_often_as_it_occurs()
    {
        var suggest = Suggestions.Among(Words);
        string[] wrong = [.. Enumerable.Range(0, 30).Select(i => $"title{i}")];

        string[] once = [.. wrong.Select(suggest)];
        string[] again = [.. wrong.Select(suggest)];

        Assert.Equal(20, once.Count(answer => answer == "title"));
        Assert.All(once.Skip(20), Assert.Empty);
        Assert.Equal(once, again);
    }

    [Fact]
    public void One_budget_serves_several_sets_of_candidates()
    {
        var suggestions = new Suggestions();

        Assert.Equal("title", suggestions.For("tile", Words));
        Assert.Equal("tiles", suggestions.For("tile", ["tiles"]));
        Assert.Equal("", suggestions.For("zzz", Words));
    }
}
