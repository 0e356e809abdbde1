using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tables.Delimited;

namespace PretrainGen.Generator.Tests.Tables.Delimited;

/// <summary>What separates the cells of a file that nobody says it of.</summary>
public class DelimiterFinderTests
{
    [Theory]
    [InlineData("Sofa;Width\nStool;40\nBench;120\n", ';')]
    [InlineData("Sofa\tWidth\nStool\t40\n", '\t')]
    [InlineData("Sofa|Width\nStool|40\n", '|')]
    [InlineData("Sofa;Price\nStool;1,5\nBench;2,25\n", ';')]
    [InlineData("Sofa;Note\nStool;\"a;b\"\nBench;\"c\nd\"\n", ';')]
    [InlineData("Sofa;Note\nStool;red, green\nBench;blue\n", ';')]
    [InlineData("Sofa;Price, EUR\nStool;1\nBench;2\n", ';')]
    [InlineData("a;b;c\t\n1;2;3\t\n", ';')]
    public void Another_sign_that_splits_all_records_alike(string text, char delimiter) => Assert.Equal(delimiter, Find(text));

    [Theory]
    [InlineData("Sofa,Width\nStool,40\n")]
    [InlineData("Sofa,Note\nStool,a;b\nBench,c;d\n")]
    [InlineData("Sofa,Note;Remark\nStool,a;b\nBench,c;d\n")]
    [InlineData("Sofa,Width\nStool\nBench,1,2\n")]
    [InlineData("Sofa\nStool\n")]
    [InlineData("Sofa\nStool;40\nBench;120\n")]
    [InlineData("Sofa;Width\nStool\nBench\nChair\n")]
    [InlineData("\"Sofa;Width\"\n\"Stool;40\"\n")]
    [InlineData("")]
    public void Otherwise_the_comma(string text) => Assert.Equal(',', Find(text));

    [Fact]
    public void A_row_of_another_length_among_many_does_not_hide_the_delimiter()
    {
        var text = "a;b\n" + string.Concat(Enumerable.Repeat("1;2\n", 20)) + "1;2;3\n";

        Assert.Equal(';', Find(text));
        Assert.Equal("RaggedRow <3> 3:2", Reading.Findings(Reading.Found(text), text));
    }

    [Fact]
    public void Most_columns_decide_between_two() => Assert.Equal('|', Find("a|b;c|d\n1|2;3|4\n"));

    private static char Find(string text) => DelimiterFinder.Find(text, 0, TestContext.Current.CancellationToken).Delimiter;
}
