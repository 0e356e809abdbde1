using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>What tells entities of one name apart.</summary>
public class EntityNamesTests
{
    [Theory]
    [InlineData("things.csv", "Thing, Item, ThingCsv, Thing2, Thing3")]
    [InlineData("archive/things.md", "Thing, Item, ArchiveThing, ThingMd, Thing2")]
    [InlineData("archive/2024/things", "Thing, Item, ArchiveThing, Thing_2024, ThingThings")]
    public void The_names_of_an_entity_come_before_those_of_its_place_and_numbers(string path, string names)
    {
        var file = Assert.Single(Assert.Single(Models.Of(ProjectFile.Of(path, "Name\na\n"))).Group.Files);
        var free = new EntityNames([]);

        Assert.Equal(names, string.Join(", ", Enumerable.Range(0, 5).Select(_ => free.Next(["Thing", "Item"], file))));
    }

    [Fact]
    public void A_given_name_is_taken_in_any_case()
    {
        var file = Assert.Single(Models.Of("Name\na\n").Group.Files);

        Assert.Equal("Item", new EntityNames(["THING"]).Next(["Thing", "Item"], file));
    }

    [Fact]
    public void A_number_does_not_run_into_another()
    {
        var file = Assert.Single(Models.Of("Name\na\n").Group.Files);

        Assert.Equal("Thing1_2", new EntityNames(["Thing1", "Thing1Csv"]).Next(["Thing1"], file));
    }
}
