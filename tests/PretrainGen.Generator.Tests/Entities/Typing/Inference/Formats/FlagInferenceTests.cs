using PretrainGen.Generator.Entities.Typing.Inference.Formats;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Formats;

/// <summary>What stands for yes and no.</summary>
public class FlagInferenceTests
{
    [Theory]
    [InlineData("10", "Yes", "No")]
    [InlineData("1?", "Yes", "")]
    [InlineData("10?", "yes", "NO", "Unknown")]
    [InlineData("10", "y", "N")]
    [InlineData("10", "t", "f")]
    [InlineData("10", "是", "否")]
    [InlineData("10", "Ja", "Nein")]
    [InlineData("10", "oui", "non")]
    [InlineData("10", "Sí", "No")]
    [InlineData("10", "on", "off")]
    public void Words_of_one_language_do(string flags, params string[] cells) => Assert.Equal(flags, Read(cells));

    [Theory]
    [InlineData("10", "✓", "")]
    [InlineData("11", "✅", "✅")]
    [InlineData("1010", "✔️", "❌", "✔", "✗")]
    [InlineData("100", "x", "", "-")]
    [InlineData("10", "✓", "x")]
    [InlineData("10?", "✓", "x", "")]
    [InlineData("10", "X", "")]
    [InlineData("10", "⚫", "")]
    [InlineData("10", "checked", "")]
    [InlineData("10", ":white_check_mark:", ":x:")]
    [InlineData("10", "☑", "☐")]
    [InlineData("10", "[x]", "[ ]")]
    [InlineData("1?0", "✓", "N/A", "✗")]
    public void One_mark_and_blanks_are_yes_and_no(string flags, params string[] cells) => Assert.Equal(flags, Read(cells));

    [Theory]
    [InlineData("Yes", "No", "Partial")]
    [InlineData("yes", "false")]
    [InlineData("T", "T")]
    [InlineData("Y", "")]
    [InlineData("x", "x")]
    [InlineData("x", "y")]
    [InlineData("-", "")]
    [InlineData("None", "NA")]
    [InlineData("✓", "3")]
    public void All_else_is_no_flag(params string[] cells) => Assert.Null(Read(cells));

    [Fact]
    public void Digits_are_nought_and_one()
    {
        Assert.NotNull(FlagInference.FindDigits(["1", "0", null, "NA"]));
        Assert.Null(FlagInference.FindDigits(["1", "2"]));
        Assert.Null(FlagInference.FindDigits([null]));
    }

    private static string? Read(string[] cells)
    {
        string?[] texts = [.. cells.Select(cell => cell.Length > 0 ? cell : null)];
        return FlagInference.Find(texts) is not { } format ? null : string.Concat(texts.Select(text =>
            (text is null ? format.BlankIsFalse ? false : null : format.Read(text)) switch { true => "1", false => "0", null => "?" }));
    }
}
