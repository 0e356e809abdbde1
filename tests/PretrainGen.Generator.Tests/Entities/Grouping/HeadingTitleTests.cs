using PretrainGen.Generator.Entities.Grouping;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>The words of a heading that make a name.</summary>
public class HeadingTitleTests
{
    [Theory]
    [InlineData("Supported Models", "Supported Models")]
    [InlineData("3.2 Models", "Models")]
    [InlineData("1) Models", "Models")]
    [InlineData("2023 results", "2023 results")]
    [InlineData("🚀 Models", "Models")]
    [InlineData(":rocket: Models", "Models")]
    [InlineData("Models {#models}", "Models")]
    [InlineData("CIFAR results (few-shot and full)", "CIFAR results")]
    [InlineData("List of models", "models")]
    public void A_heading_keeps_its_words(string heading, string title) => Assert.Equal(title, HeadingTitle.Of(heading));

    [Theory]
    [InlineData("Open LLM datasets for alignment of small models", "Open LLM datasets")]
    [InlineData("ImageNet-1K and ImageNet-22K Pretrained Swin-V1 Models", "Pretrained Swin-V1 Models")]
    [InlineData("Frictionless core data and scale tables", "scale tables")]
    public void A_long_heading_is_cut_at_the_end_of_a_phrase_or_to_its_last_words(string heading, string title) =>
        Assert.Equal(title, HeadingTitle.Of(heading));

    [Theory]
    [InlineData("!!!")]
    [InlineData("这是一个很长的标题没有任何空格所以不能分割成单词因此它不适合作为一个类型的名字所以应当使用文件的名称")]
    public void A_heading_that_is_no_name_gives_none(string heading) => Assert.Equal("", HeadingTitle.Of(heading));

    [Theory]
    [InlineData("Optional Parameters", "Parameters")]
    [InlineData("Datasets for pre-training", "")]
    public void The_words_in_common_are_at_the_end_or_at_the_start(string other, string common) =>
        Assert.Equal(common, HeadingTitle.CommonWords(["Parameters", other]));

    [Fact]
    public void A_start_in_common_ends_before_its_preposition() =>
        Assert.Equal("Open datasets", HeadingTitle.CommonWords(["Open datasets for tuning", "Open datasets for training"]));
}
