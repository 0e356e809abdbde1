using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Tests.Entities.Values.Formats;

/// <summary>The texts that people write where there is no value.</summary>
public class MissingMarksTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("---")]
    [InlineData("n/a")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("\u00A0")]
    [InlineData("\u200B \uFEFF")]
    public void Some_mean_it_everywhere(string text)
    {
        Assert.True(MissingMarks.MeansMissingInTexts(text));
        Assert.True(MissingMarks.MeansMissing(text));
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("NaN")]
    [InlineData("null")]
    [InlineData("None")]
    [InlineData("?")]
    [InlineData("tbd")]
    [InlineData("Unknown")]
    [InlineData("未知")]
    public void Some_among_values_alone(string text)
    {
        Assert.False(MissingMarks.MeansMissingInTexts(text));
        Assert.True(MissingMarks.MeansMissing(text));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("no")]
    [InlineData("--verbose")]
    [InlineData("#1")]
    [InlineData("Namibia")]
    public void Others_never(string text) => Assert.False(MissingMarks.MeansMissing(text));

    [Theory]
    [InlineData("#REF!", true)]
    [InlineData("#NAME?", true)]
    [InlineData("#ref", false)]
    [InlineData("", false)]
    public void Errors_of_formulas_are_told_from_others(string text, bool isError) => Assert.Equal(isError, MissingMarks.IsError(text));
}
