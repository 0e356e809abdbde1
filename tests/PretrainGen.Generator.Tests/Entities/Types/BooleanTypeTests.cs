namespace PretrainGen.Generator.Tests.Entities.Types;

/// <summary>Yes and no, in the words of a field.</summary>
public class BooleanTypeTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("1", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("0", "false")]
    public void The_standard_has_words_for_both(string text, string value) =>
        Assert.Equal($"Boolean {value}", FieldCell.Read("'type':'boolean'", text));

    [Fact]
    public void Other_words_are_none() => FieldCell.AssertReadable(false, "'type':'boolean'", "yes", "tRUE", " true", "2", "");

    [Theory]
    [InlineData("ja", "true")]
    [InlineData("nein", "false")]
    [InlineData("false", "false")]
    public void A_field_has_words_of_its_own(string text, string value) =>
        Assert.Equal($"Boolean {value}", FieldCell.Read("'type':'boolean','trueValues':['ja'],'falseValues':['nein','false']", text));

    [Fact]
    public void Then_only_these_count() =>
        FieldCell.AssertReadable(false, "'type':'boolean','trueValues':['ja'],'falseValues':['nein']", "true", "Ja", "0");
}
