using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The texts that sort rows into few classes.</summary>
public class CategoryInferenceTests
{
    [Theory]
    [InlineData(true, "x", "x")]
    [InlineData(true, "x", "x", "y")]
    [InlineData(true, "x", "x", "y", "z")]
    [InlineData(true, "x", "x", "", "")]
    [InlineData(false, "x", "y")]
    [InlineData(false, "x", "x", "y", "z", "u")]
    [InlineData(false, "", "")]
    public void Values_repeat(bool isCategory, params string[] cells) =>
        Assert.Equal(isCategory, CategoryInference.IsCategory(EntityParts.Column("Colour", cells)));

    [Theory]
    [InlineData("Class")]
    [InlineData("status")]
    [InlineData("类别")]
    public void Or_the_header_says_that_they_are_classes(string header) =>
        Assert.True(CategoryInference.IsCategory(EntityParts.Column(header, "x", "y", "z")));

    [Theory]
    [InlineData(8, 11, true)]
    [InlineData(9, 12, false)]
    [InlineData(9, 18, true)]
    [InlineData(64, 128, true)]
    [InlineData(65, 200, false)]
    public void Many_values_must_repeat_more_and_there_may_be_64(int distinct, int rows, bool isCategory) => Assert.Equal(
        isCategory,
        CategoryInference.IsCategory(EntityParts.Column("Colour", Enumerable.Range(0, rows).Select(row => $"c{row % distinct}"))));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("https://a.example")]
    [InlineData("a text of more than forty characters, one.")]
    public void Lines_links_and_long_texts_are_no_classes(string cell) =>
        Assert.False(CategoryInference.IsCategory(EntityParts.Column("Class", cell, cell, cell)));
}
