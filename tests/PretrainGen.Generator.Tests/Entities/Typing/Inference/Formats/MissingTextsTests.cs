using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference.Formats;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Formats;

/// <summary>Which cells of a column of texts mean that there is no value.</summary>
public class MissingTextsTests
{
    [Theory]
    [InlineData("small", "-", "large")]
    [InlineData("small", "—", "large")]
    [InlineData("small", "N/A", "large")]
    [InlineData("small", "#REF!", "large")]
    [InlineData("small", "\u200B", "large")]
    [InlineData("https://a.example", "not available", "https://b.example")]
    public void A_dash_an_error_and_what_cannot_be_seen_are_no_texts(params string[] cells) => Assert.Equal([cells[0], cells[2]], Filled(cells));

    [Theory]
    [InlineData("DE", "NA", "FR")]
    [InlineData("small", "none", "large")]
    [InlineData("small", "Unknown", "null")]
    [InlineData("+", "-", "*")]
    [InlineData("a", "-b", "--verbose")]
    public void Words_and_operators_are(params string[] cells) => Assert.Equal(cells, Filled(cells));

    private static IEnumerable<string> Filled(string[] cells)
    {
        var column = EntityParts.Column("Choice", cells);
        return ColumnTexts.Without(column, MissingTexts.In(column)).Filled;
    }
}
