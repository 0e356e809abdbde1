using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Project.Inputs;

/// <summary>Which file says what was shipped of a table.</summary>
public class ShippedFilesTests
{
    private const string Facts = "Entity,Kind,Number,Key,Member,Type\nCode,row,7,a,A,\n";

    [Theory]
    [InlineData("data/codes.csv", "data/codes.shipped.csv", true)]
    [InlineData("data/codes.tsv", "Data/CODES.shipped.csv", true)]
    [InlineData("data/codes.md", "data/codes.shipped.csv", true)]
    [InlineData("data/codes.table.csv", "data/codes.shipped.csv", true)]
    [InlineData("data/codes.table.csv", "data/codes.table.shipped.csv", true)]
    [InlineData("data/codes.csv", "other/codes.shipped.csv", false)]
    [InlineData("data/codes.csv", "data/codes.shipped.tsv", false)]
    [InlineData("data/codes.csv", "data/code.shipped.csv", false)]
    public void It_is_named_like_the_table(string table, string shipped, bool isFound) => Assert.Equal(
        isFound ? 7 : 0,
        Assert.Single(Models.Of(ProjectFile.Of(table, TextOf(table)), ProjectFile.Other(shipped, Facts))).Entity!.Rows[0].Value);

    [Fact]
    public void It_is_no_table_even_where_a_glob_finds_it() =>
        Assert.Equal("Code", Assert.Single(Models.Of(ProjectFile.Of("codes.csv", "Name,Zip\na,01\n"), ProjectFile.Of("codes.shipped.csv", Facts))).Group.Name);

    private static string TextOf(string table) => table.EndsWith(".md", StringComparison.Ordinal) ? "|Name|Zip|\n|-|-|\n|a|01|\n"
        : table.EndsWith(".tsv", StringComparison.Ordinal) ? "Name\tZip\na\t01\n" : "Name,Zip\na,01\n";
}
