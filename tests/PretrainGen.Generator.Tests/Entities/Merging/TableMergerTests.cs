using System.Globalization;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Merging;

/// <summary>Several tables become one: columns by their headers, rows by their keys.</summary>
public class TableMergerTests
{
    [Fact]
    public void Rows_of_one_key_are_one_row_and_columns_of_one_header_are_one_column() => Assert.Equal(
        ["Name: Ant|Bear|Crow", "Legs: 6|4|2", "Wings: -|0|2"],
        Columns(EntityParts.Merged("Name,Legs\nAnt,6\nBear,4\n", "Wings,Name,Legs\n0,Bear,4\n2,Crow,2\n")));

    [Fact]
    public void The_first_table_that_says_something_wins_and_what_others_say_is_kept()
    {
        var legs = EntityParts.Merged("Name,Legs\nAnt,\nBear,4\n", "Name,Legs\nAnt,6\nBear,5\n").Find("Legs")!;

        Assert.Equal(["6", "4"], legs.Values);
        Assert.Equal(new ConflictingCell(1, "5", new CellAddress(1, 0, 1, 1)), Assert.Single(legs.Others));
    }

    [Fact]
    public void A_value_remembers_where_it_stands()
    {
        var table = EntityParts.Merged("Name,Legs\nAnt,\nBear,4\n", "Legs,Name\n6,Ant\n8,Octopus\n");
        var legs = table.Find("Legs")!;

        Assert.Equal(["1 0 0 0", "0 0 1 1", "1 0 1 0"], Enumerable.Range(0, 3).Select(row => Place(table.AddressOf(row, legs))));
        Assert.Equal(["a.csv, row 1; b.csv, row 1", "a.csv, row 2", "b.csv, row 2"], Enumerable.Range(0, 3).Select(table.SourceOf));
        Assert.Equal("0 0 -1 1", Place(table.HeaderAddress(legs)));
    }

    [Fact]
    public void A_missing_value_stands_in_its_empty_cell_or_else_at_the_key()
    {
        var table = EntityParts.Merged("Name,Legs\nAnt,\n", "Name,Wings\nBee,4\n");

        Assert.Equal("0 0 0 1", Place(table.AddressOf(0, table.Find("Legs")!)));
        Assert.Equal("1 0 0 0", Place(table.AddressOf(1, table.Find("Legs")!)));
        Assert.True(table.HasCell(0, table.Find("Legs")!));
        Assert.False(table.HasCell(1, table.Find("Legs")!));
    }

    [Fact]
    public void A_key_may_have_another_header_in_a_further_table() => Assert.Equal(
        ["Name: Ant|Bee", "Legs: 6|-", "Wings: -|4"],
        Columns(Models.Of(
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\n", ("EntityName", "Thing")),
            ProjectFile.Of("b.csv", "Animal,Wings\nBee,4\n", ("EntityName", "Thing"), ("Key", "Animal"))).Single().Table));

    [Fact]
    public void A_repeated_header_is_a_column_of_its_own_and_an_empty_one_is_called_by_its_place() => Assert.Equal(
        ["Name: Ant", "Legs: 6", "Legs: 7", "Column4: 8"],
        Columns(EntityParts.Merged("Name,Legs,Legs,\nAnt,6,7,8\n")));

    [Fact]
    public void Within_a_table_the_first_row_of_a_key_wins()
    {
        var model = Models.Of("Name,Legs\nAnt,6\nBear,4\nAnt,7\n", "{'fields':[{'name':'Name'},{'name':'Legs'}],'primaryKey':'Name'}");

        Assert.Equal(["Name: Ant|Bear", "Legs: 6|4"], Columns(model.Table));
        Assert.Equal(["RepeatedKey (2,0) 'Ant' <- (0,0)"], Models.Findings(model));
    }

    [Fact]
    public void A_row_without_a_key_is_left_out()
    {
        var model = Models.Of(
            "Name,Legs\nAnt,6\n-,4\n,2\n",
            "{'fields':[{'name':'Name'},{'name':'Legs'}],'primaryKey':'Name','missingValues':['-']}");

        Assert.Equal(["Ant"], model.Table.Keys);
        Assert.Equal(["MissingRequired (1,0) ''", "MissingRequired (2,0) ''"], Models.Findings(model));
    }

    [Fact]
    public void A_key_of_two_columns_names_a_row_by_both() => Assert.Equal(
        ["a 1", "a 2", "b 1"],
        Models.Of("Host,Port\na,1\na,2\nb,1\n", "{'fields':[{'name':'Host'},{'name':'Port'}],'primaryKey':['Host','Port']}").Table.Keys);

    [Fact]
    public void A_table_without_the_key_of_its_entity_takes_no_part()
    {
        var model = Models.Of(
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\nBear,4\n", ("EntityName", "Thing")),
            ProjectFile.Of("b.csv", "Weight,Wings\n1.5,x\n1.5,x\n", ("EntityName", "Thing"))).Single();

        Assert.Equal(["Name: Ant|Bear", "Legs: 6|4"], Columns(model.Table));
        Assert.Equal(["MissingKey (file 1 -1,0) ''"], Models.Findings(model));
        Assert.Null(model.Table.SectionOf(new CellAddress(1, 0, 0, 0)));
    }

    [Fact]
    public void A_heading_above_a_table_is_a_column_where_the_schema_says_so()
    {
        var model = Models.Of(
            ProjectFile.Of("things.md", "# Animals\n\n## Small\n\n| Name |\n|---|\n| Ant |\n\n## Large\n\n| Name |\n|---|\n| Bear |\n"),
            ProjectFile.Schema("things.schema.json", """
                { "fields": [ { "name": "Name" }, { "name": "Size", "source": "heading:2" } ], "primaryKey": "Name" }
                """)).Single();

        Assert.Equal(["Name: Ant|Bear", "Size: Small|Large"], Columns(model.Table));
        Assert.Equal("0 1 0 1", Place(model.Table.AddressOf(1, model.Table.Find("Size")!)));
    }

    private static IEnumerable<string> Columns(MergedTable table) =>
        table.Columns.Select(column => $"{column.Header}: {string.Join('|', column.Values.Select(value => value ?? "-"))}");

    private static string Place(CellAddress cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.File} {cell.Section} {cell.Row} {cell.Column}");
}
