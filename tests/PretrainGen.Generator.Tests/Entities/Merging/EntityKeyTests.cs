using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Merging;

/// <summary>Who says which columns name the rows, and who says it first.</summary>
public class EntityKeyTests
{
    private const string Table = "Code,Name,Title\n1,a,x\n2,b,y\n3,c,z\n";

    [Theory]
    [InlineData("", "a|b|c")]
    [InlineData("Title", "x|y|z")]
    [InlineData("title", "x|y|z")]
    [InlineData("Title, Code", "x 1|y 2|z 3")]
    [InlineData("Code|Name", "1 a|2 b|3 c")]
    [InlineData("Nothing", "a|b|c")]
    [InlineData("Title, Nothing", "a|b|c")]
    public void The_project_says_one_column_or_several(string wanted, string names)
    {
        var table = Models.Of(ProjectFile.Of("things.csv", Table, ("Key", wanted))).Single().Table;

        Assert.Equal(names.Split('|'), table.Keys);
        Assert.True(table.HasKey);
        Assert.Equal(wanted.Length == 0 || wanted.Contains("Nothing", StringComparison.Ordinal), table.IsKeyInferred);
    }

    [Fact]
    public void A_header_may_hold_the_sign_between_headers() => Assert.Equal(
        ["x", "y"],
        Models.Of(ProjectFile.Of("things.csv", "Name,\"Town, country\"\na,x\nb,y\n", ("Key", "Town, country"))).Single().Table.Keys);

    [Theory]
    [InlineData("""{ "fields": [ { "name": "Code" }, { "name": "Name" } ], "primaryKey": "Code" }""", "", "1|2|3", false)]
    [InlineData("""{ "fields": [ { "name": "Code" }, { "name": "Title" } ], "primaryKey": ["Title", "Code"] }""", "", "x 1|y 2|z 3", false)]
    [InlineData("""{ "fields": [ { "name": "Code" } ] }""", "", "a|b|c", true)]
    [InlineData("""{ "fields": [ { "name": "Code" } ], "primaryKey": "Code" }""", "Title", "x|y|z", false)]
    public void The_schema_comes_after_the_project(string schema, string wanted, string names, bool isInferred)
    {
        var table = Models.Of(
            ProjectFile.Of("things.csv", Table, ("Key", wanted)),
            ProjectFile.Schema("things.schema.json", schema)).Single().Table;

        Assert.Equal(names.Split('|'), table.Keys);
        Assert.Equal(isInferred, table.IsKeyInferred);
    }

    [Theory]
    [InlineData("\"required\": true, \"unique\": true", "[]", "1|2|3", false)]
    [InlineData("\"required\": true", "[[\"Code\", \"Title\"]]", "a|b|c", true)]
    [InlineData("\"required\": true", "[[\"Title\"], [\"Code\"]]", "1|2|3", false)]
    [InlineData("\"unique\": true", "[[\"Code\"]]", "a|b|c", true)]
    public void What_the_schema_calls_required_and_unique_goes_before_a_guess(string constraints, string keys, string names, bool isInferred)
    {
        var table = Models.Of(
            ProjectFile.Of("things.csv", Table),
            ProjectFile.Schema(
                "things.schema.json",
                $$"""{ "fields": [ { "name": "Code", "constraints": { {{constraints}} } }, { "name": "Name" }, { "name": "Title" } ], "uniqueKeys": {{keys}} }""")).Single().Table;

        Assert.Equal(names.Split('|'), table.Keys);
        Assert.Equal(isInferred, table.IsKeyInferred);
    }

    [Fact]
    public void A_table_that_lacks_what_could_be_the_key_has_a_key_all_the_same()
    {
        var table = Models.Of(
            ProjectFile.Of("things.csv", Table),
            ProjectFile.Schema("things.schema.json", """{ "fields": [ { "name": "Id", "constraints": { "required": true, "unique": true } } ] }""")).Single().Table;

        Assert.Equal(["a", "b", "c"], table.Keys);
        Assert.True(table.IsKeyInferred);
    }

    [Theory]
    [InlineData("[\"Size\", \"Name\"]", "Small Ant|Small Bee|Large Ant")]
    [InlineData("[\"Name\", \"Size\"]", "Ant Small|Bee Small|Ant Large")]
    [InlineData("[\"Url\"]", "https://a.org|https://b.org|https://c.org")]
    [InlineData("[\"Size\", \"Url\"]", "Small https://a.org|Small https://b.org|Large https://c.org")]
    public void What_is_made_of_headings_and_links_may_be_part_of_the_key(string key, string names)
    {
        var table = Models.Of(
            ProjectFile.Of("things.md", """
                # Animals

                ## Small

                | Name | Legs |
                |---|---|
                | [Ant](https://a.org) | 6 |
                | [Bee](https://b.org) | 6 |

                ## Large

                | Name | Legs |
                |---|---|
                | [Ant](https://c.org) | 4 |
                """),
            ProjectFile.Schema("things.schema.json", $$"""
                { "fields": [ { "name": "Name" }, { "name": "Legs" }, { "name": "Size", "source": "heading:2" }, { "name": "Url", "source": "link:Name" } ], "primaryKey": {{key}} }
                """)).Single().Table;

        Assert.Equal(names.Split('|'), table.Keys);
        Assert.Empty(table.Findings);
        Assert.Equal(["6", "6", "4"], table.Find("Legs")!.Values);
    }

    [Fact]
    public void Where_no_table_has_the_key_that_the_schema_says_rows_have_no_names()
    {
        var table = Models.Of(
            ProjectFile.Of("things.csv", Table),
            ProjectFile.Schema("things.schema.json", """{ "fields": [ { "name": "Nothing" } ], "primaryKey": "Nothing" }""")).Single().Table;

        Assert.False(table.HasKey);
        Assert.False(table.IsKeyInferred);
        Assert.Equal(["", "", ""], table.Keys);
        var finding = Assert.Single(table.Findings);
        Assert.Equal(("NoKey", "Nothing"), (finding.Kind.ToString(), finding.Value));
    }

    [Fact]
    public void Where_nothing_names_the_rows_they_are_rows_all_the_same()
    {
        var table = EntityParts.Merged("size,class\n1.5,x\n2.5,x\n1.5,x\n");

        Assert.False(table.HasKey);
        Assert.Equal(["", "", ""], table.Keys);
        Assert.Equal(["1.5", "2.5", "1.5"], table.Columns[0].Values);
    }

    [Fact]
    public void A_row_keeps_its_place_where_a_guess_finds_fault_with_its_name()
    {
        var table = Models.Of(ProjectFile.Of("things.csv", "Name,Legs\nAnt,6\n,4\nBear,4\nCrow,2\nDuck,2\nEmu,2\n")).Single().Table;

        Assert.Equal(["Ant", "", "Bear", "Crow", "Duck", "Emu"], table.Keys);
        Assert.Equal("MissingRequired", Assert.Single(table.Findings).Kind.ToString());
    }

    [Fact]
    public void A_row_is_no_other_where_a_guess_finds_their_names_the_same()
    {
        var table = Models.Of(ProjectFile.Of("things.csv", "Name,Legs\nAnt,6\nBear,4\nCrow,2\nAnt,8\nDuck,2\n")).Single().Table;

        Assert.Equal(["Ant", "Bear", "Crow", "Ant", "Duck"], table.Keys);
        Assert.Equal(["6", "4", "2", "8", "2"], table.Columns[1].Values);
        Assert.Equal("RepeatedKey", Assert.Single(table.Findings).Kind.ToString());
    }

    [Fact]
    public void The_key_of_one_table_is_looked_for_in_the_others()
    {
        var table = EntityParts.Merged("Name,Title\na,x\nb,y\n", "Legs,Title,Name\n2,p,c\n4,q,d\n");

        Assert.Equal(["a", "b", "c", "d"], table.Keys);
    }
}
