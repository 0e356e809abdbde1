using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>Which entity a foreign key means by the name of a table.</summary>
public class ForeignLinksTests
{
    private const string Countries = "Code,Country\nDE,Germany\nFR,France\n";

    [Theory]
    [InlineData("countries")]
    [InlineData("Countries")]
    [InlineData("countries.csv")]
    [InlineData("Country")]
    public void A_table_is_found_by_its_file_or_by_its_entity(string resource) =>
        Assert.Equal(["Consumer.Country"], Links(Cities(resource, ProjectFile.Of("countries.csv", Countries))[0]));

    [Theory]
    [InlineData("nations")]
    [InlineData("countries.tsv")]
    public void A_table_of_another_name_is_not_found(string resource) =>
        Assert.Empty(Links(Cities(resource, ProjectFile.Of("countries.csv", Countries))[0]));

    [Fact]
    public void A_data_package_names_its_tables()
    {
        var models = Models.Of(
            ProjectFile.Of("cities.csv", "City,In\nBerlin,DE\n"),
            ProjectFile.Of("old/countries.csv", Countries, ("Namespace", "Old")),
            ProjectFile.Of("new/countries.csv", Countries, ("Namespace", "New")),
            ProjectFile.Schema("datapackage.json", """
                { "resources": [
                  { "name": "towns", "path": "cities.csv", "schema": { "fields": [ { "name": "City" }, { "name": "In" } ],
                    "foreignKeys": [ { "fields": "In", "reference": { "resource": "nations", "fields": "Code" } } ] } },
                  { "name": "nations", "path": "new/countries.csv" } ] }
                """));

        Assert.Equal(["New.Country"], Links(models[0]));
    }

    [Fact]
    public void The_entity_that_is_referred_to_knows_the_columns()
    {
        var models = Cities("countries", ProjectFile.Of("countries.csv", Countries));

        Assert.Equal(["Code"], Assert.Single(models[1].Group.ReferredTo));
        Assert.Empty(models[0].Group.ReferredTo);
    }

    [Theory]
    [InlineData("""{ "fields": "In" }""")]
    [InlineData("""{ "resource": "", "fields": "City" }""")]
    [InlineData("""{ "resource": "cities", "fields": "City" }""")]
    public void A_key_to_the_own_table_refers_to_no_other(string reference)
    {
        var model = Assert.Single(Models.Of(ProjectFile.Of("cities.csv", "City,In\nBerlin,\n"), Schema(reference)));

        Assert.True(model.Group.IsToItself(Assert.Single(model.Group.ForeignKeys)));
        Assert.Empty(model.Group.ReferredTo);
    }

    private static IReadOnlyList<EntityModel> Cities(string resource, ProjectFile other) => Models.Of(
        ProjectFile.Of("cities.csv", "City,In\nBerlin,DE\n"), Schema($$"""{ "resource": "{{resource}}", "fields": "Code" }"""), other);

    private static ProjectFile Schema(string reference) => ProjectFile.Schema("cities.schema.json", $$"""
        {
          "fields": [ { "name": "City" }, { "name": "In" } ],
          "primaryKey": "City",
          "foreignKeys": [ { "fields": "In", "reference": {{reference}} } ]
        }
        """);

    private static IEnumerable<string> Links(EntityModel model) => model.Group.Links.Select(link => $"{link.Namespace}.{link.Name}");
}
