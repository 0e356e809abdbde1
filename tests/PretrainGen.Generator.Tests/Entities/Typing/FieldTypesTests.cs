using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

public class FieldTypesTests
{
    [Theory]
    [InlineData("'type': 'integer'", "int")]
    [InlineData("'type': 'integer', 'clrType': 'long'", "long")]
    [InlineData("'type': 'list', 'itemType': 'integer', 'clrType': 'long'", "long")]
    public void A_field_may_ask_for_a_type_of_dotnet(string properties, string expected) =>
        Assert.Equal(expected, Models.Of("Name,Count\nAnt,1\n", $"{{ 'fields': [{{ 'name': 'Name' }}, {{ 'name': 'Count', {properties} }}] }}").Entity!.Columns[1].Type);

    [Theory]
    [InlineData("integer", "1", "Number 1")]
    [InlineData("number", "1.50", "Number 1.50")]
    [InlineData("boolean", "1", "Boolean true")]
    [InlineData("string", "1", "Text 1")]
    [InlineData("any", "1", "Text 1")]
    [InlineData("year", "2018", "Number 2018")]
    [InlineData("yearmonth", "2018-10", "YearMonth 2018-10")]
    [InlineData("date", "2018-10-11", "Date 2018-10-11")]
    [InlineData("datetime", "2018-10-11T08:30:00Z", "Date 2018-10-11T08:30:00Z")]
    [InlineData("time", "08:30:00", "Time 08:30:00")]
    [InlineData("duration", "P1D", "Duration P1D")]
    [InlineData("geopoint", "8.5,47.4", "Text 8.5,47.4")]
    [InlineData("geojson", "{", "Text {")]
    [InlineData("object", "{", "Text {")]
    public void A_type_makes_values_of_one_kind(string type, string text, string value) => Assert.Equal(value, FieldCell.Read($"'type':'{type}'", text));

    [Theory]
    [InlineData("integer", "1", "Number 1")]
    [InlineData("date", "2018-10-11", "Date 2018-10-11")]
    [InlineData("string", "x", "Text x")]
    public void Of_a_list_items_are_read(string type, string text, string value) =>
        Assert.Equal(value, FieldCell.Read($"'type':'list','itemType':'{type}'", text));
}
