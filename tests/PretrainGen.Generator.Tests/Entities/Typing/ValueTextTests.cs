using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Tests.Schema;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>Cells that name rows are the same where their values are.</summary>
public class ValueTextTests
{
    [Theory]
    [InlineData("'type':'integer'", "01", "1", "+1")]
    [InlineData("'type':'integer','groupChar':' '", "1 000", "1000")]
    [InlineData("'type':'integer','bareNumber':false", "95%", "95")]
    [InlineData("'type':'number'", "1.0", "1", "1e0", "01.00")]
    [InlineData("'type':'number'", "0", "-0", "0.0")]
    [InlineData("'type':'number','decimalChar':','", "1,50", "1,5")]
    [InlineData("'type':'number','clrType':'decimal'", "1.10", "1.1")]
    [InlineData("'type':'boolean'", "true", "1", "True")]
    [InlineData("'type':'date','format':'%d/%m/%Y'", "1/2/2020", "01/02/2020")]
    [InlineData("'type':'string','clrType':'Guid'", "00000000-0000-0000-0000-00000000000A", "00000000-0000-0000-0000-00000000000a")]
    [InlineData("'type':'geopoint'", "9.50, 47", "9.5,47.0")]
    [InlineData("'type':'list','itemType':'integer'", "01", "1")]
    public void Spellings_of_one_value_share_it(string field, params string[] spellings) =>
        Assert.Single(spellings.Select(Of(field)).Distinct());

    [Theory]
    [InlineData("'type':'string'", "01", "1", "1.0", " 1")]
    [InlineData("'type':'any'", "01", "1")]
    [InlineData("'type':'integer'", "1", "2", "x", "y", "1.5")]
    [InlineData("'type':'number'", "12345678901234567890", "12345678901234567891", "1e-300", "0", "1e300", "1e301")]
    [InlineData("'type':'number','decimalChar':','", "1,5", "1.5")]
    [InlineData("'type':'date'", "2020-01-02", "2020-1-2")]
    public void Other_values_do_not(string field, params string[] texts) => Assert.Distinct(texts.Select(Of(field)));

    [Fact]
    public void Whole_numbers_of_all_types_are_the_same() => Assert.Single(
        new[] { Of("'type':'integer'")("9007199254740993"), Of("'type':'number'")("9007199254740993.0"), Of("'type':'number','clrType':'decimal'")("9007199254740993.00") }.Distinct());

    [Fact]
    public void Without_a_field_the_text_decides() => Assert.Equal("01", ValueText.Of(field: null)("01"));

    private static Func<string, string> Of(string field) =>
        ValueText.Of(Assert.Single(SchemaAssert.Read(SchemaAssert.Field(field.Replace('\'', '"'))).Schema!.Fields));
}
