using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>System.Text.Json holds what is generated as names.</summary>
public class JsonConverterTests
{
    private const string Serializer = "System.Text.Json.JsonSerializer";

    private static readonly ProjectFile Described = ProjectFile.Of("tools.csv", "Name,Also,Kind\nHammer 2.0,Mallet,striking things\nSaw,,cutting\n");

    private static readonly ProjectFile Schema = ProjectFile.Schema("tools.schema.json", """
        {
          "fields": [
            { "name": "Name", "type": "string" }, { "name": "Also", "type": "string" },
            { "name": "Kind", "type": "string", "categories": [ { "value": "striking things", "label": "Striking" }, { "value": "cutting", "label": "Cutting" } ] }
          ],
          "primaryKey": ["Name"], "pretraingen": { "aliases": "Also" }
        }
        """);

    public static TheoryData<string> Platforms => [TargetPlatform.Net80.Name, TargetPlatform.Net100.Name];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_value_is_written_as_its_name(string platform) => Animals(platform).AssertValues(
        (Write("Animal.Bear2_0"), "\"Bear 2.0\""),
        (Write("AnimalTable.Get(Animal.Bear2_0)"), "\"Bear 2.0\""),
        (Write("AnimalClass.Insect"), "\"Insect\""),
        (Write("(Animal?)null"), "null"),
        (Write("new[] { Animal.Ant, Animal.Emu }"), "[\"Ant\",\"emu\"]"),
        (Write("new Dictionary<Animal, AnimalClass> { [Animal.Bear2_0] = AnimalClass.Mammal }"), "{\"Bear 2.0\":\"Mammal\"}"),
        (Write("new Dictionary<AnimalEntry, int> { [AnimalTable.Get(Animal.Emu)] = 1 }"), "{\"emu\":1}"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_name_is_read(string platform) => Animals(platform).AssertValues(
        (Read("Animal", "\"Bear 2.0\""), "Bear2_0"),
        (Read("Animal", "\"Be\\u0065\""), "Bee"),
        (Read("Animal?", "null"), "null"),
        (Read("AnimalEntry", "\"emu\"") + ".Legs", "2"),
        (Read("AnimalClass", "\"Mammal\""), "Mammal"),
        (Read("Dictionary<Animal, AnimalClass>", "{\"Bear 2.0\":\"Mammal\"}") + "[Animal.Bear2_0]", "Mammal"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void What_is_no_name_is_refused(string platform) => Animals(platform).AssertMessages(
        (Read("Animal", "\"Bea\""), "JsonException", ["'Bea' is no Animal", "'Bee'"]),
        (Read("Animal", "\"bee\""), "JsonException", ["'bee' is no Animal", "'Bee'"]),
        (Read("AnimalEntry", "\"Wosp\""), "JsonException", ["'Wosp' is no Animal", "'Wasp'"]),
        (Read("AnimalClass", "\"Mamal\""), "JsonException", ["'Mamal' is no Class", "'Mammal'"]),
        (Read("Dictionary<Animal, int>", "{\"Bea\":1}"), "JsonException", ["'Bea' is no Animal"]),
        (Read("Animal", "1"), "JsonException", ["Animal is a string in JSON, its name, and not Number."]),
        (Read("Animal", "null"), "JsonException", ["and not Null."]),
        (Read("AnimalEntry", "{}"), "JsonException", ["AnimalEntry is a string in JSON", "StartObject"]),
        (Write("(Animal)99"), "ArgumentOutOfRangeException", ["Animal", "99"]),
        (Write("(AnimalClass)99"), "ArgumentOutOfRangeException", ["Class", "99"]),
        (Write("default(AnimalEntry)"), "InvalidOperationException", ["Animal"]));

    [Fact]
    public void Aliases_are_read_and_categories_held_as_the_text_of_their_cells() => new TestProject(Described, Schema).Run().AssertValues(
        (Read("Tool", "\"Mallet\""), "Hammer2_0"),
        (Write("ToolKind.Striking"), "\"striking things\""),
        (Read("ToolKind", "\"striking things\""), "Striking"));

    [Fact]
    public void The_place_of_a_wrong_name_is_told() => Assert.Equal("$.Pets[1]", Animals(TargetPlatform.Net100.Name).RunSnippet("""
        public sealed class Farm { public List<Animal> Pets { get; set; } = []; }

        static string Run()
        {
            try
            {
                System.Text.Json.JsonSerializer.Deserialize<Farm>("{\"Pets\":[\"Ant\",\"Nat\"]}");
                return "read";
            }
            catch (System.Text.Json.JsonException e)
            {
                return e.Path!;
            }
        }
        """));

    [Fact]
    public void A_converter_for_all_enums_gives_way_when_ours_goes_before_it() => Animals(TargetPlatform.Net100.Name).AssertValues(
        ($"{Serializer}.Serialize(Animal.Bear2_0, new System.Text.Json.JsonSerializerOptions {{ Converters = {{ new System.Text.Json.Serialization.JsonStringEnumConverter() }} }})", "\"Bear2_0\""),
        ($"{Serializer}.Serialize(Animal.Bear2_0, new System.Text.Json.JsonSerializerOptions {{ Converters = {{ new AnimalJsonConverter(), new System.Text.Json.Serialization.JsonStringEnumConverter() }} }})", "\"Bear 2.0\""));

    [Theory]
    [InlineData("net472", "Entries", false)]
    [InlineData("netstandard2.0", "Entries", false)]
    [InlineData("net8.0", "Entries", true)]
    [InlineData("net8.0", "Names|Facts", false)]
    public void Converters_are_there_where_the_library_and_the_table_are(string platform, string parts, bool isThere)
    {
        var result = new TestProject(ProjectFile.Of("animals.csv", SampleTables.Animals.Text, ("Emit", parts))) { Platform = TargetPlatform.Named(platform) }.Run().AssertCompiles();

        Assert.Equal(isThere, result.Compilation.GetTypeByMetadataName("Consumer.AnimalJsonConverter") is not null);
    }

    private static GeneratorResult Animals(string platform) => new TestProject(SampleTables.Animals) { Platform = TargetPlatform.Named(platform) }.Run();

    private static string Write(string value) => $"{Serializer}.Serialize({value})";

    private static string Read(string type, string json) => $"{Serializer}.Deserialize<{type}>(@\"{json.Replace("\"", "\"\"", StringComparison.Ordinal)}\")";
}
