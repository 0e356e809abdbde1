using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>Which columns speak of a row as a whole.</summary>
public class ColumnRolesTests
{
    private const string Table = "Name,Description,Page,Text,Home,Also,Id\na,d,https://a.example,t,https://b.example,b,A1\n";

    [Fact]
    public void Without_a_schema_they_are_found_by_their_look() => Assert.Equal(
        "Key Name, Doc Description, Link Page, Fact Text, Fact Home, Fact Also, Fact Id", Describe(Models.Of(Table)));

    [Fact]
    public void The_schema_says_them() => Assert.Equal(
        "Key Name, Fact Description, Fact Page, Doc Text, Link Home, Fact Also, Fact Id",
        Describe(With("'doc':'Text','link':'Home'")));

    [Fact]
    public void A_column_that_there_is_not_leaves_it_to_the_look() => Assert.Equal(
        "Key Name, Doc Description, Link Page, Fact Text, Fact Home, Fact Also, Fact Id",
        Describe(With("'doc':'Nothing','link':'Nothing'")));

    [Fact]
    public void Further_names_and_identifiers_are_only_those_of_the_schema()
    {
        var roles = Of(With("'aliases':'Also','identifier':'Id'"));

        Assert.Equal(("Also", "Id"), (roles.Aliases?.Header, roles.Identifier?.Header));
        Assert.Null(Of(Models.Of(Table)).Aliases);
        Assert.Null(Of(Models.Of(Table)).Identifier);
    }

    [Theory]
    [InlineData("en", "Description")]
    [InlineData("zh", "Text")]
    [InlineData("fr", "Description")]
    [InlineData("", "Description")]
    public void The_project_chooses_the_language_of_the_documentation(string language, string header) => Assert.Equal(
        header,
        Of(Models.Of(language, [ProjectFile.Of("things.csv", Table), Schema(
            "'doc':{'en':'Description','zh':'Text'}")]).Single()).Doc?.Header);

    private static EntityModel With(string additions) => Models.Of(ProjectFile.Of("things.csv", Table), Schema(additions)).Single();

    private static ProjectFile Schema(string additions) => ProjectFile.Schema(
        "things.schema.json", $"{{'fields':[{{'name':'Name'}}],'primaryKey':'Name','pretraingen':{{{additions}}}}}".Replace('\'', '"'));

    private static ColumnRoles Of(EntityModel model) => new(model.Group, model.Table);

    private static string Describe(EntityModel model) =>
        string.Join(", ", model.Table.Columns.Select(column => $"{Of(model).Of(column)} {column.Header}"));
}
