using PretrainGen.Generator.Project;
using PretrainGen.Generator.Project.Shipping;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Tests.Project.Shipping;

/// <summary>What <c>pretraingen ship</c> writes.</summary>
public class ShippedUpdateTests
{
    private const string Header = ShippedFormat.Header + "\n";
    private const string Columns = "Thing,column,,,Legs,int\nThing,column,,,Name,string\n";

    private static readonly ProjectFile Table = ProjectFile.Of("data/things.csv", "Name,Legs\nAnt,6\nBear,4\n");

    [Fact]
    public void A_first_file_lies_beside_the_table()
    {
        var update = Assert.Single(Ship(Table));

        Assert.Equal("/project/data/things.shipped.csv", update.Path);
        Assert.Null(update.Present);
        Assert.True(update.IsChanged);
        Assert.False(update.IsBreaking);
        Assert.Equal(Header + Columns + "Thing,row,0,Ant,Ant,\nThing,row,1,Bear,Bear,\n", update.Text);
        Assert.Equal(4, update.Changes.Count);
    }

    [Theory]
    [InlineData("things.table.csv", "/project/things.shipped.csv")]
    [InlineData("C:\\data\\things.tsv", "C:\\data\\things.shipped.csv")]
    public void It_is_named_like_the_table(string table, string shipped) =>
        Assert.Equal(shipped, Assert.Single(Ship(ProjectFile.Of(table, "Name\nAnt\n", ("EntityName", "Thing")))).Path);

    [Fact]
    public void What_is_shipped_is_left_alone()
    {
        var first = Assert.Single(Ship(Table));
        var second = Assert.Single(Ship(Table, ProjectFile.Other("data/things.shipped.csv", first.Text)));

        Assert.False(second.IsChanged);
        Assert.Empty(second.Changes);
    }

    [Fact]
    public void Line_ends_stay() => Assert.Equal(
        (Header + Columns + "Thing,row,0,Ant,Ant,\nThing,row,1,Bear,Bear,\n").Replace("\n", "\r\n", StringComparison.Ordinal),
        Assert.Single(Ship(Table, Shipped((Header + "Thing,row,0,Ant,Ant,\n").Replace("\n", "\r\n", StringComparison.Ordinal)))).Text);

    [Fact]
    public void A_row_that_is_gone_keeps_its_number()
    {
        var update = Assert.Single(Ship(Table, Shipped(Header + Columns + "Thing,row,0,Cat,Cat,\nThing,row,1,Bear,Bear,\n")));

        Assert.Equal(Header + Columns + "Thing,removed,0,Cat,Cat,\nThing,row,2,Ant,Ant,\nThing,row,1,Bear,Bear,\n", update.Text);
        Assert.True(update.IsBreaking);
        Assert.Equal(["Cat"], update.Changes.Where(change => change.IsBreaking).Select(change => change.Before!.Key));
    }

    [Fact]
    public void A_row_that_comes_back_has_the_number_it_had() => Assert.Contains(
        "Thing,row,7,Bear,Bear,\n",
        Assert.Single(Ship(Table, Shipped(Header + Columns + "Thing,removed,7,Bear,Bear,\nThing,row,9,Ant,Ant,\n"))).Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_new_type_of_a_column_is_written_and_told()
    {
        var update = Assert.Single(Ship(Table, Shipped(Header + "Thing,column,,,Legs,long\nThing,column,,,Wings,int\nThing,row,0,Ant,Ant,\nThing,row,1,Bear,Bear,\n")));

        Assert.Contains(Columns, update.Text, StringComparison.Ordinal);
        Assert.Equal(["Legs", "Wings"], update.Changes.Where(change => change.IsBreaking).Select(change => change.Before!.Member));
    }

    [Fact]
    public void What_contradicts_itself_is_left_to_its_author()
    {
        const string Text = Header + Columns + "Thing,row,1,Ant,Ant,\nThing,row,1,Bear,Bear,\n";
        var update = Assert.Single(Ship(Table, Shipped(Text)));

        Assert.True(update.IsRefused);
        Assert.False(update.IsChanged);
        Assert.Equal(Text, update.Text);
    }

    [Fact]
    public void A_number_that_a_schema_gives_to_another_row_is_refused()
    {
        var schema = ProjectFile.Schema("data/things.schema.json", """{"fields":[{"name":"Name"},{"name":"Legs","type":"integer"}],"primaryKey":"Name","pretraingen":{"enumValue":"Legs"}}""");

        Assert.True(Assert.Single(Ship(Table, schema, Shipped(Header + "Thing,row,4,Ant,Ant,\nThing,row,6,Bear,Bear,\n"))).IsRefused);
    }

    [Fact]
    public void Tables_of_a_document_share_a_file()
    {
        var update = Assert.Single(Ship(ProjectFile.Of("zoo.md", "# Zoo\n## Animals\n|Name|Legs|\n|-|-|\n|Ant|6|\n## Planets\n|Planet|Moons|\n|-|-|\n|Earth|1|\n")));

        Assert.Equal(
            Header + "Animal,column,,,Legs,int\nAnimal,column,,,Name,string\nAnimal,row,0,Ant,Ant,\nPlanet,column,,,Moons,int\nPlanet,column,,,Planet,string\nPlanet,row,0,Earth,Earth,\n",
            update.Text);
    }

    [Fact]
    public void Lines_of_other_entities_stay() => Assert.Contains(
        "Beast,row,3,Cat,Cat,\n", Assert.Single(Ship(Table, Shipped(Header + "Beast,row,3,Cat,Cat,\n"))).Text, StringComparison.Ordinal);

    [Fact]
    public void An_entity_of_several_files_is_in_the_first_that_speaks_of_it()
    {
        var update = Assert.Single(Ship(
            ProjectFile.Of("ants.csv", "Name,Legs\nAnt,6\n", ("EntityName", "Thing")),
            ProjectFile.Of("bears.csv", "Name,Legs\nBear,4\n", ("EntityName", "Thing")),
            ProjectFile.Other("bears.shipped.csv", Header + "Thing,row,8,Bear,Bear,\n")));

        Assert.Equal("/project/bears.shipped.csv", update.Path);
        Assert.Contains("Thing,row,9,Ant,Ant,\n", update.Text, StringComparison.Ordinal);
    }

    private static ProjectFile Shipped(string text) => ProjectFile.Other("data/things.shipped.csv", text);

    private static IReadOnlyList<ShippedUpdate> Ship(params IReadOnlyList<ProjectFile> files)
    {
        var texts = files.Select(file => new TestAdditionalText(file)).ToList();
        return ShippedUpdate.Of(ProjectTables.Of(texts, new TestOptionsProvider("Consumer", files), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}
