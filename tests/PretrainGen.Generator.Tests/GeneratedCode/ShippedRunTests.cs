using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>What was shipped, in the hands of users: numbers with gaps, members of former names, categories that no row has.</summary>
public class ShippedRunTests
{
    private const string Schema = """
        { "fields": [
            { "name": "Name" }, { "name": "Size", "type": "string", "categories": ["huge", "small"] },
            { "name": "Sizes", "type": "list", "delimiter": ";", "categories": ["huge", "small"] },
            { "name": "Eats" }, { "name": "Also", "type": "list", "delimiter": ";" } ],
          "primaryKey": "Name",
          "foreignKeys": [ { "fields": "Eats", "reference": { "resource": "", "fields": "Name" } } ],
          "pretraingen": { "aliases": "Also" } }
        """;

    private const string Shipped = """
        Entity,Kind,Number,Key,Member,Type
        Thing,category,0,small,Small,ThingSize
        Thing,category,1,vast,Vast,ThingSize
        Thing,former,7,Ursus,Ursus,
        Thing,removed,9,Cat,Cat,
        Thing,row,4,Ant,Ant,
        Thing,row,7,Bruin,Bruin,

        """;

    private const string Table = "Name,Size,Sizes,Eats,Also\nDog,huge,small;huge,Ant,\nBear,small,huge,Bear,Bruin;Ursus\nAnt,huge,,Dog,\n";

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Rows_have_the_numbers_that_were_shipped(string platform) => Run(platform).AssertCompiles().AssertValues(
        ("(int)Thing.Ant", "4"),
        ("(int)Thing.Bear", "7"),
        ("(int)Thing.Dog", "10"),
        ("ThingTable.Keys.ToArray()", "Dog, Bear, Ant"),
        ("ThingTable.All.ToArray()", "Dog, Bear, Ant"),
        ("ThingTable.Get((Thing)4).KeyText", "Ant"),
        ("ThingTable.Get(\"Ant\").Key", "Ant"),
        ("ThingTable.Contains((Thing)9)", "False"),
        ("ThingTable.Contains(default(Thing))", "False"),
        ("ThingTable.TryGet((Thing)5, out var none)", "False"),
        ("ThingTable.Get(Thing.Ant).Eats", "Dog"),
        ("(int)ThingTable.Get(Thing.Bear).Eats", "7"),
        ("ThingTable.WhereEats(Thing.Ant).ToArray()", "Dog"));

    [Fact]
    public void Former_members_and_names_lead_to_their_row() => Run("net10.0").AssertValues(
        ("(int)Thing.Bruin", "7"),
        ("(int)Thing.Ursus", "7"),
        ("ThingTable.Get(Thing.Ursus).KeyText", "Bear"),
        ("ThingTable.Get(\"Bruin\").KeyText", "Bear"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Categories_have_the_numbers_that_were_shipped(string platform) => Run(platform).AssertValues(
        ("Enum.GetNames(typeof(ThingSize))", "Small, Vast, Huge"),
        ("(ThingSize)ThingTable.Get(Thing.Bear).Size", "Small"),
        ("(ThingSize)ThingTable.Get(Thing.Ant).Size", "Huge"),
        ("ThingSize.Vast.ToName()", "vast"),
        ("ThingTable.WhereSize(ThingSize.Vast).Count", "0"),
        ("ThingTable.WhereSize(ThingSize.Huge).ToArray()", "Dog, Ant"),
        ("ThingTable.ParseSize(\"huge\")", "Huge"),
        ("ThingTable.Get(Thing.Dog).Sizes.ToArray()", "Small, Huge"));

    [Fact]
    public void Foreign_keys_of_another_table_lead_to_the_shipped_numbers() => new TestProject(
        ProjectFile.Of("things.csv", Table),
        ProjectFile.Schema("things.schema.json", Schema),
        ProjectFile.Other("things.shipped.csv", Shipped),
        ProjectFile.Of("owners.csv", "Owner,Pet\nAnn,Dog\nBob,Bear\n"),
        ProjectFile.Schema("owners.schema.json", """{"fields":[{"name":"Owner"},{"name":"Pet"}],"primaryKey":"Owner","foreignKeys":[{"fields":"Pet","reference":{"resource":"things","fields":"Name"}}]}"""))
        .Run().AssertCompiles().AssertValues(
            ("(int)OwnerTable.Get(\"Ann\").Pet", "10"),
            ("(int)OwnerTable.Get(\"Bob\").Pet", "7"));

    [Fact]
    public void Numbers_after_the_greatest_go_on_with_the_least() => new TestProject(
        ProjectFile.Of("things.csv", "Name,Legs\nAnt,6\nBear,4\n"),
        ProjectFile.Other("things.shipped.csv", "Entity,Kind,Number,Key,Member,Type\nThing,row,2147483647,Ant,Ant,\n"))
        .Run().AssertCompiles().AssertValues(("(int)Thing.Bear", "-2147483648"), ("(int)Thing.Ant", "2147483647"));

    [Fact]
    public void What_contradicts_itself_still_compiles() => new TestProject(
        ProjectFile.Of("things.csv", "Name,Legs\nAnt,6\nBear,4\nCat,4\n"),
        ProjectFile.Other("things.shipped.csv", "Entity,Kind,Number,Key,Member,Type\nThing,former,1,Dog,Ant,\nThing,row,1,Ant,Same,\nThing,row,1,Bear,Same,\nThing,row,2,Cat,ThingNames,\n"))
        .Run().AssertCompiles().AssertValues(("Enum.GetValues(typeof(Thing)).Cast<int>().Distinct().Count()", "3"));

    private static GeneratorResult Run(string platform) => new TestProject(
        ProjectFile.Of("things.csv", Table),
        ProjectFile.Schema("things.schema.json", Schema),
        ProjectFile.Other("things.shipped.csv", Shipped))
    {
        Platform = TargetPlatform.All.First(other => other.Name == platform),
    }.Run();
}
