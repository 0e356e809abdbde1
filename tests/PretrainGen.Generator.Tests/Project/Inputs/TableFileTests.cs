using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Project.Inputs;

/// <summary>What of a file counts.</summary>
public class TableFileTests
{
    [Theory]
    [InlineData("Name,Legs,,\nAnt,6,,\n", "Name|Legs")]
    [InlineData("Name,Legs,,\nAnt,6,x,\n", "Name|Legs|")]
    [InlineData("Name,,Legs\nAnt,,6\n", "Name||Legs")]
    [InlineData(",Legs\nAnt,6\n", "|Legs")]
    public void Columns_at_the_end_without_name_and_values_are_none(string text, string header) =>
        Assert.Equal(header.Split('|'), Section(text).Header);

    [Fact]
    public void Rows_are_numbered_as_records_are_counted()
    {
        var model = Models.Of("Name,Legs\nAnt,6\n,\n,\nBear,4\n");

        Assert.Equal(2, Section("Name,Legs\nAnt,6\n,\n,\nBear,4\n").RowCount);
        Assert.Equal("things.csv, row 1", model.Table.SourceOf(0));
        Assert.Equal("things.csv, row 4", model.Table.SourceOf(1));
    }

    [Fact]
    public void The_nameless_first_column_has_a_number() =>
        Assert.Equal(["Column1", "Legs"], Models.Of(",Legs\nAnt,6\nBear,4\n").Table.Columns.Select(column => column.Header));

    private static TableValues Section(string text) => Assert.Single(Assert.Single(Models.Of(text).Group.Files).Sections);
}
