using PretrainGen.Generator.Entities.Typing.Inference.Formats;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Formats;

/// <summary>How the numbers of a column are written.</summary>
public class NumberFormatInferenceTests
{
    [Theory]
    [InlineData("group , point .", "1,200", "15")]
    [InlineData("group , point . decimals", "1,200.5", "15")]
    [InlineData("group , point . decimals", "1,200", "0.5")]
    [InlineData("group . point ,", "1.234.567", "1.200")]
    [InlineData("group . point , decimals", "1.234,5", "7")]
    [InlineData("group   point .", "3 400", "17")]
    [InlineData("group   point , decimals", "3 400,5", "17,25")]
    [InlineData("group ' point .", "3'400", "17")]
    [InlineData("group ' point .", "3’400", "17")]
    [InlineData("point , decimals", "0,702744174", "81,20416129")]
    [InlineData("point , decimals", "0,702", "0,611")]
    [InlineData("point , decimals", "1,234", "0,5")]
    [InlineData("group , point .", "1,234", "5,678")]
    public void Separators_are_told_by_all_cells_together(string format, params string[] cells) => Assert.Equal(format, Find(cells));

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("1,20,000,0")]
    [InlineData("1,234,5", "1")]
    [InlineData("0,702", "1,234.5")]
    [InlineData("1.5", "1,5")]
    [InlineData("01,234")]
    public void Positions_that_are_wrong_or_contradict_make_no_number(params string[] cells) => Assert.True(
        Find(cells) is not { } || cells.Any(cell => NumberFormatInference.Find(cells)!.Value.Format.Digits(cell) is null));

    [Fact]
    public void A_few_commas_among_whole_numbers_may_be_lists() => Assert.Null(Find("2", "2", "0", "3", "2", "2,2"));

    [Theory]
    [InlineData("point . unit %", "12%", "7 %")]
    [InlineData("point . unit $", "$12", "-$7", "$-7", "0")]
    [InlineData("point . unit USD", "12 USD", "7 USD")]
    [InlineData("group , point . unit $ decimals", "$1,028.55", "#N/A", "$921.00")]
    [InlineData("point . unit GHz decimals", "3.5 GHz", "2 GHz")]
    [InlineData("point . unit W", "115W", "65 W")]
    public void All_cells_share_one_unit(string format, params string[] cells) => Assert.Equal(format, Find(cells));

    [Theory]
    [InlineData("12%", "7")]
    [InlineData("$12", "€7")]
    [InlineData("12 GB", "7 MB")]
    [InlineData("12M", "7M")]
    [InlineData("10-20 W", "7 W")]
    [InlineData("about 5 kg")]
    [InlineData("5 kg net")]
    [InlineData("$5 USD")]
    [InlineData("-", "N/A")]
    [InlineData("12", "x")]
    public void What_is_written_in_several_ways_or_multiplies_is_text(params string[] cells) => Assert.Null(Find(cells));

    private static string? Find(params string[] cells) => NumberFormatInference.Find(cells) is not { } found ? null : string.Join(
        " ",
        ((string?[])[
            found.Format.GroupChar is { } group ? $"group {group}" : null,
            $"point {found.Format.DecimalChar}",
            found.Format.BareNumber ? null : $"unit {found.Format.Unit}",
            found.HasDecimals ? "decimals" : null,
        ]).OfType<string>());
}
