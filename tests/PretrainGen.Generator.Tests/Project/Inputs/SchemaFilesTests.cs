using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Project.Inputs;

/// <summary>Which file describes a table.</summary>
public class SchemaFilesTests
{
    private const string Table = "Name,Zip\na,01\nb,02\n";

    [Theory]
    [InlineData("data/codes.csv", "data/codes.schema.json", "")]
    [InlineData("data/codes.csv", "Data/CODES.schema.json", "")]
    [InlineData("data/codes.table.csv", "data/codes.schema.json", "")]
    [InlineData("data/codes.table.csv", "data/codes.table.schema.json", "")]
    [InlineData("data/codes.csv", "schemas/any.json", "schemas/any.json")]
    [InlineData("data/codes.csv", "schemas/any.json", "..\\schemas\\any.json")]
    [InlineData("data/codes.csv", "schemas/any.json", "/project/schemas/any.json")]
    public void A_schema_is_found(string table, string schema, string wanted) => Assert.NotNull(SchemaOf(table, schema, wanted));

    [Theory]
    [InlineData("data/codes.csv", "other/codes.schema.json", "")]
    [InlineData("data/codes.csv", "data/codes.json", "")]
    [InlineData("data/codes.csv", "data/codes.schema.json", "data/other.schema.json")]
    [InlineData("data/codes.csv", "schemas/many.json", "any.json")]
    public void Another_file_is_none(string table, string schema, string wanted) => Assert.Null(SchemaOf(table, schema, wanted));

    [Theory]
    [InlineData("datapackage.json", "data/codes.csv")]
    [InlineData("data/datapackage.json", "codes.csv")]
    public void A_data_package_describes_its_tables(string package, string path)
    {
        var model = Assert.Single(Models.Of(
            ProjectFile.Of("data/codes.csv", "Name;Zip\na;01\n"),
            ProjectFile.Schema(package, $$"""{"resources":[{"name":"codes","path":"{{path}}","dialect":{"delimiter":";"},"schema":{"fields":[{"name":"Name"},{"name":"Zip","type":"integer"}]} }]}""")));

        Assert.NotNull(model.Schema);
        Assert.Equal(1, model.Value(0, model.Table.Find("Zip")!).Whole);
    }

    [Fact]
    public void A_data_package_may_keep_the_schema_apart()
    {
        var model = Assert.Single(Models.Of(
            ProjectFile.Of("data/codes.csv", Table),
            ProjectFile.Schema("datapackage.json", """{"resources":[{"name":"codes","path":"data/codes.csv","schema":"schemas/any.json"}]}"""),
            ProjectFile.Schema("schemas/any.json", """{"fields":[{"name":"Name"},{"name":"Zip","type":"string"}]}""")));

        Assert.Equal("01", model.Value(0, model.Table.Find("Zip")!).Text);
    }

    private static TableSchema? SchemaOf(string table, string schema, string wanted) =>
        Assert.Single(Models.Of(ProjectFile.Of(table, Table, ("Schema", wanted)), ProjectFile.Schema(schema, """{"fields":[{"name":"Name"},{"name":"Zip"}]}"""))).Schema;
}
