using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>The type that a schema gives a column.</summary>
public class SchemaTypingTests
{
    [Theory]
    [InlineData("'type':'integer'", "1", "Int32")]
    [InlineData("'type':'integer'", "3000000000", "Int64")]
    [InlineData("'type':'integer'", "x", "Int32")]
    [InlineData("'type':'year'", "2018", "Int32")]
    [InlineData("'type':'number'", "1", "Double")]
    [InlineData("'type':'boolean'", "1", "Boolean")]
    [InlineData("'type':'date'", "2018-10-11", "Date")]
    [InlineData("'type':'datetime'", "2018-10-11T08:30:00Z", "Instant")]
    [InlineData("'type':'datetime'", "2018-10-11T08:30:00", "DateTime")]
    [InlineData("'type':'string'", "1", "Text")]
    [InlineData("'type':'duration'", "P1D", "WrittenTime")]
    [InlineData("'type':'list','itemType':'integer'", "1,2", "Int32 list")]
    [InlineData("'type':'list'", "1,2", "Text list")]
    public void A_field_says_the_type_and_its_cells_the_width(string field, string cell, string type) =>
        Assert.Equal(type, TypeOf(field, cell));

    [Theory]
    [InlineData("'type':'string','categories':['x','y']", "x", "Category")]
    [InlineData("'type':'string','categories':['x','y'],'constraints':{'unique':true}", "x", "Category unique")]
    [InlineData("'type':'list','categories':['x','y']", "x,y", "Category list")]
    public void Categories_make_a_category(string field, string cell, string type) => Assert.Equal(type, TypeOf(field, cell));

    [Theory]
    [InlineData("'type':'string','constraints':{'required':true}", "Text required")]
    [InlineData("'type':'string','constraints':{'unique':true}", "Text unique")]
    [InlineData("'type':'integer','constraints':{'unique':true,'required':true}", "Int32 required unique")]
    [InlineData("'type':'list','constraints':{'unique':true}", "Text list")]
    public void Constraints_say_whether_a_value_is_there_and_leads_to_one_row(string field, string type) =>
        Assert.Equal(type, TypeOf(field, "1"));

    [Theory]
    [InlineData("{ 'resource': '', 'fields': 'Name' }", "Reference")]
    [InlineData("{ 'fields': 'Name' }", "Reference")]
    [InlineData("{ 'resource': 'nothing', 'fields': 'Name' }", "Text")]
    [InlineData("{ 'fields': 'Nothing' }", "Text")]
    public void A_foreign_key_makes_a_reference_where_it_leads_somewhere(string reference, string type) => Assert.Equal(
        type, TypeOf("'type':'string'", "a", $"'foreignKeys':[{{'fields':'Value','reference':{reference}}}],"));

    [Fact]
    public void A_reference_that_is_unique_leads_to_one_row() => Assert.Equal(
        "Reference unique", TypeOf("'type':'string'", "a", "'uniqueKeys':[['Value']],'foreignKeys':[{'fields':'Value','reference':{'fields':'Name'}}],"));

    [Fact]
    public void Other_spellings_of_a_category_are_the_category()
    {
        var model = Models.Of(
            "Name,Value\na,Slim\nb,slim\nc,Wide\n",
            "{'fields':[{'name':'Name'},{'name':'Value','categories':['Wide',{'value':'Slim','aliases':['slim']}]}],'primaryKey':'Name'}");

        Assert.Empty(model.Findings);
        Assert.Equal([1, 1, 0], Enumerable.Range(0, 3).Select(row => (int)model.Columns.All[1][row].Whole));
    }

    [Fact]
    public void A_field_that_takes_its_own_links_has_their_addresses_and_else_the_text()
    {
        var model = Assert.Single(Models.Of(
            ProjectFile.Of("things.md", "| Name | Page |\n|---|---|\n| a | [page](https://a.org) |\n| b | none |\n| c | |\n"),
            ProjectFile.Schema(
                "things.schema.json",
                """{ "fields": [ { "name": "Name" }, { "name": "Page", "type": "string", "source": "link:Page" } ], "primaryKey": "Name" }""")));

        Assert.Empty(model.Findings);
        Assert.Equal(["https://a.org", "none", ""], Enumerable.Range(0, 3).Select(row => model.Columns.All[1][row].Text));
    }

    [Fact]
    public void A_column_without_a_header_is_called_by_its_number()
    {
        var model = Models.Of(",Value\na,1\n", "{'fields':[{'name':'Column1'},{'name':'Value','type':'integer'}],'primaryKey':'Column1'}");

        Assert.Empty(model.Findings);
        Assert.Equal("Text required", TypedColumns.Describe(model, "Column1"));
    }

    [Fact]
    public void A_key_of_one_unique_column_counts_as_its_constraint() =>
        Assert.Equal("Text unique", TypeOf("'type':'string'", "a", "'uniqueKeys':[['Value']],"));

    [Fact]
    public void A_column_that_the_schema_does_not_speak_of_is_text()
    {
        var model = Models.Of("Name,Value\na,1\n", "{'fields':[{'name':'Name'}],'primaryKey':'Name'}");

        Assert.Equal("Text", TypedColumns.Describe(model, "Value"));
    }

    [Fact]
    public void The_key_is_required_and_not_called_unique() =>
        Assert.Equal("Text required", TypedColumns.Describe(
            Models.Of("Name\na\n", "{'fields':[{'name':'Name','constraints':{'unique':true}}],'primaryKey':'Name'}"), "Name"));

    private static string TypeOf(string field, string cell, string keys = "") => TypedColumns.Describe(
        Models.Of(
            $"Name,Value\na,\"{cell}\"\n",
            $"{{{keys}'fields':[{{'name':'Name'}},{{'name':'Value',{field}}}],'primaryKey':'Name'}}"),
        "Value");
}
