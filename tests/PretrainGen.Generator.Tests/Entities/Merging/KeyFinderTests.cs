using PretrainGen.Generator.Entities.Merging;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Entities.Merging;

/// <summary>Who says which columns name the rows, and who says it first.</summary>
public class KeyFinderTests
{
    private const string Table = "Code,Name,Title\n1,a,x\n2,b,y\n3,c,z\n";

    [Theory]
    [InlineData("", null, 1)]
    [InlineData("Title", null, 2)]
    [InlineData("title", null, 2)]
    [InlineData("", "Title", 2)]
    [InlineData("Code", "Title", 0)]
    [InlineData("Nothing", null, 1)]
    [InlineData("", "Nothing", 1)]
    public void The_project_comes_first_then_an_earlier_table_then_the_look_of_the_columns(string wanted, string? known, int column) =>
        Assert.Equal([column], KeyFinder.Find(EntityParts.Values(Table), wanted, schema: null, known));

    [Theory]
    [InlineData("""{ "fields": [ { "name": "Code" }, { "name": "Name" } ], "primaryKey": "Code" }""", 0)]
    [InlineData("""{ "fields": [ { "name": "Code" }, { "name": "Title" } ], "primaryKey": ["Title", "Code"] }""", 2, 0)]
    [InlineData("""{ "fields": [ { "name": "Nothing" }, { "name": "Code" } ], "primaryKey": ["Nothing", "Code"] }""")]
    [InlineData("""{ "fields": [ { "name": "Code" } ] }""", 1)]
    public void The_schema_names_one_column_or_several(string schema, params int[] columns) =>
        Assert.Equal(columns, KeyFinder.Find(EntityParts.Values(Table), "", Clean(schema), known: null));

    [Fact]
    public void The_project_comes_before_the_schema() => Assert.Equal(
        [2],
        KeyFinder.Find(EntityParts.Values(Table), "Title", Clean("""{ "fields": [ { "name": "Code" } ], "primaryKey": "Code" }"""), known: null));

    [Fact]
    public void A_table_without_a_usable_column_has_no_key() =>
        Assert.Empty(KeyFinder.Find(EntityParts.Values("a,b\n1.5,x\n1.5,x\n"), "", schema: null, known: null));
}
