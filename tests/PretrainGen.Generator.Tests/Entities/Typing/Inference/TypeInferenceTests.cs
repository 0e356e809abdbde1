using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The narrowest type that all cells of a column have.</summary>
public class TypeInferenceTests
{
    [Theory]
    [InlineData("Text")]
    [InlineData("Int64", "1", "2147483648")]
    [InlineData("Double", "1", "1.5")]
    [InlineData("Double", "100.0", "50")]
    [InlineData("Boolean", "true", "FALSE")]
    [InlineData("Date", "2018-10-11")]
    [InlineData("DateTime", "2018-10-11T00:00:00Z")]
    [InlineData("Text", "1", "x")]
    [InlineData("Text", "007", "1")]
    [InlineData("Text", "true", "1")]
    [InlineData("Text", "2018-10-11", "2018")]
    [InlineData("Text", "2023-10", "2023-11")]
    [InlineData("Text", "+9/-9", "+5/-5")]
    [InlineData("Text", "0x1F", "0x20")]
    [InlineData("Text", "12:30", "13:45")]
    public void It_is_the_one_that_every_cell_has(string type, params string[] cells) => Assert.Equal(type, Infer("Size", cells));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("12345678901234567891", "5")]
    [InlineData("9007199254740993", "0.5")]
    public void What_has_more_digits_than_fit_stays_text(params string[] cells) => Assert.Equal("Text", Infer("Size", cells));

    [Theory]
    [InlineData("Int64", "1", "-", "2")]
    [InlineData("Int64", "NA", "22", "NA")]
    [InlineData("Double", "1.5", "N/A", "—", "NaN", "null", "None", "?")]
    [InlineData("Double", "WIP", "25.55", "64.18")]
    [InlineData("Double", "1.5", "#REF!", "#DIV/0!")]
    [InlineData("Date", "NA", "2018-10-11", "TBD")]
    [InlineData("Boolean", "Yes", "Unknown", "No")]
    [InlineData("Int64", "1", "\u00A0", "2")]
    [InlineData("Text", "NA", "-", "N/A")]
    [InlineData("Text", "NA", "Namibia", "1")]
    public void Marks_for_a_missing_value_are_no_cells(string type, params string[] cells) => Assert.Equal(type, Infer("Size", cells));

    [Theory]
    [InlineData("ArxivId", "2103.00020", "Text")]
    [InlineData("Arxiv", "2103.00020", "Text")]
    [InlineData("Version", "3.10", "Text")]
    [InlineData("Id", "17", "Int64")]
    [InlineData("Region Code", "29.0", "Int64")]
    [InlineData("Zip", "48143", "Text")]
    [InlineData("Phone number", "44", "Text")]
    [InlineData("PLZ", "48143", "Text")]
    [InlineData("Size", "2103.00020", "Double")]
    public void What_identifies_is_never_rounded(string header, string cell, string type) => Assert.Equal(type, Infer(header, cell));

    [Theory]
    [InlineData("Decimal", "Price", "0.1", "2")]
    [InlineData("Decimal", "unit_cost", "0.1")]
    [InlineData("Decimal", "价格", "0.1")]
    [InlineData("Decimal", "Size", "$1,028.55", "$7")]
    [InlineData("Int64", "Price", "12", "7")]
    [InlineData("Double", "Size", "0.1")]
    [InlineData("Double", "price", "0.12345678901234567890123456789")]
    public void Money_is_exact(string type, string header, params string[] cells) => Assert.Equal(type, Infer(header, cells));

    [Theory]
    [InlineData("Int64", "1,200", "15", "44,000")]
    [InlineData("Double", "26.2%", "100%")]
    [InlineData("Double", "0,70", "1,25", "3")]
    [InlineData("Int64", "12 GB", "7 GB")]
    [InlineData("Text", "12 GB", "466 MB")]
    [InlineData("Text", "88M", "4M")]
    [InlineData("Text", "~10x", "2x")]
    public void Numbers_may_have_separators_and_one_unit(string type, params string[] cells) => Assert.Equal(type, Infer("Size", cells));

    [Theory]
    [InlineData("is_active", "Boolean")]
    [InlineData("HasWings", "Boolean")]
    [InlineData("survived", "Int64")]
    public void Nought_and_one_are_flags_where_the_header_says_so(string header, string type) => Assert.Equal(type, Infer(header, "0", "1"));

    [Theory]
    [InlineData("start_date", "Date")]
    [InlineData("size", "Int64")]
    public void Eight_digits_are_a_day_where_the_header_says_so(string header, string type) =>
        Assert.Equal(type, Infer(header, "20070101", "20101231"));

    [Theory]
    [InlineData("1", "2", "NA", "1,200")]
    [InlineData("13/02/2013", "01/02/2013", "-")]
    [InlineData("x", "", "-")]
    [InlineData("0,5", "1,25", "3")]
    public void The_order_of_rows_changes_nothing(params string[] cells)
    {
        var type = Infer("Size", cells);
        var random = new Random(1);
        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(cells);
            Assert.Equal(type, Infer("Size", cells));
        }
    }

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
        TypeInference.Infer([.. cells.Select(cell => cell.Length > 0 ? cell : null)], header)
            ?.GetType().Name.Replace("Type", "", StringComparison.Ordinal) ?? "Text";
}
