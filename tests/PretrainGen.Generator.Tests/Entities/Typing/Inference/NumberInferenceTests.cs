using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The column that numbers the rows.</summary>
public class NumberInferenceTests
{
    [Theory]
    [InlineData("Code,Reason\n404,Not found\n500,Server error\n", "Code")]
    [InlineData("Name,Atomic number\nHydrogen,1\nHelium,2\n", "Atomic number")]
    [InlineData("Offer #,Campaign\n1,January\n2,January\n", "Offer #")]
    [InlineData("名称,编号\n蚂蚁,7\n熊,8\n", "编号")]
    [InlineData("Code,Message\n-32700,Parse error\n-32600,Invalid request\n", "Code")]
    [InlineData("Name,Class,Taxon id\nAnt,x,7\nBear,x,8\n", null)]
    [InlineData("Name,Class,Id\nAnt,x,7\nBear,x,8\n", "Id")]
    [InlineData("Code,Name\n404,a\n404,b\n", null)]
    [InlineData("Code,Name\n404,a\n,b\n", null)]
    [InlineData("Code,Name\n007,a\n008,b\n", null)]
    [InlineData("Id,Name\n3000000000,a\n3000000001,b\n", null)]
    [InlineData("Year,Name\n2018,a\n2019,b\n", null)]
    [InlineData("Code,Size\n1.5,x\n2.5,x\n", null)]
    public void It_is_called_a_number_and_has_another_one_for_each_row(string table, string? header) =>
        Assert.Equal(header, NumberInference.Find(EntityParts.Merged(table))?.Header);

    [Fact]
    public void The_members_have_its_numbers() => Assert.Equal(
        ["Not found 404", "Server error 500"],
        Models.Of("Code,Reason\n404,Not found\n500,Server error\n").Entity!.Rows.Select(row => $"{row.Name} {row.Value}"));

    [Fact]
    public void With_a_schema_nobody_guesses() => Assert.Equal(
        [0, 1],
        Models.Of(
            ProjectFile.Of("things.csv", "Code,Reason\n404,Not found\n500,Server error\n"),
            ProjectFile.Schema("things.schema.json", """{ "fields": [ { "name": "Code" } ], "primaryKey": "Reason" }"""))
            .Single().Entity!.Rows.Select(row => row.Value));
}
