using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>Which row is meant by a name that none has.</summary>
public class NearestRowsTests
{
    private static readonly string[] Names = ["BERT", "BART", "GPT", "Caf\u00E9"];

    [Theory]
    [InlineData("BRT", 2, "BERT")]
    [InlineData("Cafe\u0301", 0, "Caf\u00E9")]
    [InlineData("\u0412\u0415\u0420\u0422x", 0, "")]
    [InlineData("elephant", 0, "")]
    public void The_nearest_or_the_one_that_looks_the_same(string text, int row, string meant) => Assert.Equal(meant, Suggest(text, row, areOwn: true));

    [Fact]
    public void A_text_of_nothing_but_other_letters_is_found_by_its_look() => Assert.Equal("BERT", Suggest("\u0412\u0415\u042FT".Replace('\u042F', 'R'), 2, areOwn: true));

    [Theory]
    [InlineData("BRT", 0, "BART")]
    [InlineData("Cafe\u0301", 3, "")]
    public void No_row_means_itself(string text, int row, string meant) => Assert.Equal(meant, Suggest(text, row, areOwn: true));

    [Fact]
    public void Of_another_table_the_row_with_the_same_number_may_be_meant() => Assert.Equal("BERT", Suggest("BRT", 0, areOwn: false));

    private static string Suggest(string text, int row, bool areOwn) => new NearestRows(new RowIndex(Names, Names), areOwn).Suggest(text, row);
}
