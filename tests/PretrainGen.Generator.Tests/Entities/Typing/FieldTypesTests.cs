using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

public class FieldTypesTests
{
    [Theory]
    [InlineData("'type': 'integer'", "Int32")]
    [InlineData("'type': 'integer', 'clrType': 'long'", "Int64")]
    [InlineData("'type': 'list', 'itemType': 'integer', 'clrType': 'long'", "Int64")]
    public void A_field_may_ask_for_a_type_of_dotnet(string properties, string expected) =>
        Assert.Equal(expected, Models.Of("Name,Count\nAnt,1\n", $"{{ 'fields': [{{ 'name': 'Name' }}, {{ 'name': 'Count', {properties} }}] }}").Entity!.Columns[1].Type.ToString());
}
