using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The narrowest type that all cells of a column have.</summary>
public class TypeInferenceTests
{
    [Theory]
    [InlineData("Text")]
    [InlineData("Int64", "1", "2147483648")]
    [InlineData("Double", "1", "1.5")]
    [InlineData("Double", "9223372036854775808")]
    [InlineData("Boolean", "true", "FALSE")]
    [InlineData("Date", "2018-10-11")]
    [InlineData("Text", "1", "x")]
    [InlineData("Text", "007", "1")]
    [InlineData("Text", "true", "1")]
    [InlineData("Text", "2018-10-11", "2018")]
    [InlineData("Text", "2018-10-11T00:00:00Z")]
    public void It_is_the_one_that_every_cell_has(string type, params string[] cells) => Assert.Equal(type, Infer("Size", cells));

    [Theory]
    [InlineData("ArxivId", "2103.00020", "Text")]
    [InlineData("Arxiv", "2103.00020", "Text")]
    [InlineData("Version", "1.10", "Text")]
    [InlineData("Id", "17", "Int64")]
    [InlineData("Size", "2103.00020", "Double")]
    public void What_identifies_is_never_rounded(string header, string cell, string type) => Assert.Equal(type, Infer(header, cell));

    [Theory]
    [InlineData("Id")]
    [InlineData("ID")]
    [InlineData("id")]
    [InlineData("arxiv id")]
    [InlineData("ArxivId")]
    [InlineData("Zip code")]
    [InlineData("ISBN")]
    [InlineData("version")]
    public void The_last_word_of_a_header_says_that_its_cells_identify(string header) => Assert.True(TypeInference.Identifies(header));

    [Theory]
    [InlineData("")]
    [InlineData("Id of parent")]
    [InlineData("Valid")]
    [InlineData("Codes used")]
    [InlineData("Size")]
    public void Another_word_does_not(string header) => Assert.False(TypeInference.Identifies(header));

    private static string Infer(string header, params string[] cells) =>
        TypeInference.Infer(cells, header)?.GetType().Name.Replace("Type", "", StringComparison.Ordinal) ?? "Text";
}
