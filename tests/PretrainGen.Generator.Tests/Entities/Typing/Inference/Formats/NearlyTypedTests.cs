using PretrainGen.Generator.Entities.Typing.Inference.Formats;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Formats;

/// <summary>The few cells that make a column text.</summary>
public class NearlyTypedTests
{
    [Theory]
    [InlineData("Int32", "5", "5o")]
    [InlineData("Double", "5.25", "see below")]
    [InlineData("Date", "2018-10-11", "43749")]
    [InlineData("Date", "11.10.2018", "October")]
    [InlineData("Boolean", "yes", "yse")]
    [InlineData("Double", "12.5 %", "a lot")]
    public void Three_of_many_are_odd(string type, string cell, string odd)
    {
        string?[] texts = [.. Enumerable.Repeat(cell, 200)];
        (texts[0], texts[77], texts[199]) = (odd, odd, odd);

        Assert.Equal((type.Replace("32", "64", StringComparison.Ordinal), "0 77 199"), Find(texts));
    }

    [Fact]
    public void Four_are_not()
    {
        string?[] texts = [.. Enumerable.Repeat("5", 400), "x", "x", "x", "x"];

        Assert.Null(Find(texts));
        Assert.NotNull(Find(texts[..^1]));
    }

    [Fact]
    public void One_of_fifty_is_the_most()
    {
        Assert.NotNull(Find([.. Enumerable.Repeat("5", 49), "x"]));
        Assert.Null(Find([.. Enumerable.Repeat("5", 48), "x"]));
        Assert.Null(Find([.. Enumerable.Repeat("5", 97), "x", "x"]));
    }

    [Fact]
    public void Columns_of_one_type_and_of_texts_have_none()
    {
        Assert.Null(Find([.. Enumerable.Repeat("5", 100)]));
        Assert.Null(Find([.. Enumerable.Repeat("5", 100), "NA", "#REF!"]));
        Assert.Null(Find([.. Enumerable.Repeat("a word", 100)]));
    }

    private static (string Type, string Rows)? Find(string?[] texts) => NearlyTyped.Find("Size", texts) is not var (type, rows)
        ? null
        : (type.GetType().Name.Replace("Type", "", StringComparison.Ordinal), string.Join(' ', rows));
}
