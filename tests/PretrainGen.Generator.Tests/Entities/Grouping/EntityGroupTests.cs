using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>Which files are one entity, and what the entities are called beside each other.</summary>
public class EntityGroupTests
{
    private const string Table = "Name,Text\na,1\nb,2\n";

    [Fact]
    public void Files_of_one_name_are_one_entity_in_the_order_of_their_names() => Assert.Equal(
        ["Consumer.Thing: a.csv, b.csv, things.csv"],
        Groups(
            ProjectFile.Of("things.csv", Table),
            ProjectFile.Of("x/b.csv", Table, ("EntityName", "Thing")),
            ProjectFile.Of("y/a.csv", Table, ("EntityName", "thing"))));

    [Fact]
    public void Equal_names_of_two_files_do_not_make_them_one_entity() => Assert.Equal(
        ["Consumer.Thing: things.csv", "Consumer.OldThing: things.csv", "Consumer.ThingMd: things.md", "Consumer.Thing_2024: things.csv"],
        Groups(
            ProjectFile.Of("things.csv", Table),
            ProjectFile.Of("old/things.csv", Table),
            ProjectFile.Of("things.md", "| Name |\n|---|\n| a |\n"),
            ProjectFile.Of("2024/things.csv", Table)));

    [Fact]
    public void The_file_nearest_to_the_top_has_the_plain_name_in_any_order() => Assert.Equal(
        ["Consumer.OldThing: things.csv", "Consumer.Thing: Things.csv"],
        Groups(ProjectFile.Of("old/things.csv", Table), ProjectFile.Of("Things.csv", Table)));

    [Fact]
    public void A_file_comes_before_a_section_of_another() => Assert.Equal(
        ["Consumer.ZooThing: readme.md", "Consumer.Other: readme.md", "Consumer.Thing: things.csv"],
        Groups(
            ProjectFile.Of("readme.md", "# Zoo\n## Things\n| Name |\n|---|\n| a |\n\n## Others\n| Title |\n|---|\n| b |\n"),
            ProjectFile.Of("things.csv", Table)));

    [Fact]
    public void A_date_tells_two_files_apart() => Assert.Equal(
        ["Consumer.Thing: things.2023-01-31.csv", "Consumer.Things2024_01_31: things.2024-01-31.csv"],
        Groups(ProjectFile.Of("things.2023-01-31.csv", Table), ProjectFile.Of("things.2024-01-31.csv", Table)));

    [Fact]
    public void Files_that_share_a_schema_are_one_entity()
    {
        var schema = ProjectFile.Schema("thing.schema.json", """{ "fields": [ { "name": "Name" }, { "name": "Text" } ] }""");

        Assert.Equal(
            ["Consumer.Thing: a.csv, b.csv"],
            Groups(ProjectFile.Of("b.csv", Table, ("Schema", "thing.schema.json")), ProjectFile.Of("a.csv", Table, ("Schema", "thing.schema.json")), schema));
        Assert.Equal(
            ["Consumer.Thing: thing.csv, thing.md"],
            Groups(ProjectFile.Of("thing.csv", Table), ProjectFile.Of("thing.md", "| Name | Text |\n|---|---|\n| c | 1 |\n"), schema));
    }

    [Fact]
    public void Files_in_two_namespaces_are_two_entities() => Assert.Equal(
        ["A.Thing: things.csv", "B.Thing: things.csv"],
        Groups(ProjectFile.Of("a/things.csv", Table, ("Namespace", "A")), ProjectFile.Of("b/things.csv", Table, ("Namespace", "B"))));

    [Theory]
    [InlineData("ThingEntry", "ThingEntry_")]
    [InlineData("ThingTable", "ThingTable_")]
    [InlineData("ThingJsonConverter", "ThingJsonConverter_")]
    [InlineData("ThingOther", "ThingOther")]
    public void An_entity_is_not_called_like_a_type_of_another(string wanted, string name) => Assert.Equal(
        ["Consumer.Thing: things.csv", $"Consumer.{name}: other.csv"],
        Groups(ProjectFile.Of("things.csv", Table), ProjectFile.Of("other.csv", Table, ("EntityName", wanted))));

    [Fact]
    public void An_entity_knows_the_names_that_start_with_its_own() => Assert.Equal(
        ["ThingEntry", "ThingSize", "Thingy"],
        Models.Of(
            ProjectFile.Of("things.csv", Table), ProjectFile.Of("thing-size.csv", Table), ProjectFile.Of("thing-entry.csv", Table),
            ProjectFile.Of("thingy.csv", Table), ProjectFile.Of("thin.csv", Table))[0].Group.LongerNames);

    private static IEnumerable<string> Groups(params ProjectFile[] files) =>
        from model in Models.Of(files)
        select $"{model.Group.Namespace}.{model.Group.Name}: {string.Join(", ", model.Group.Files.Select(file => file.FileName))}";
}
