using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>A table whose rows nothing names has its rows, its look-ups by column and its categories, and nothing that takes a name.</summary>
public class KeylessTests
{
    private const string Serializer = "System.Text.Json.JsonSerializer";

    private static readonly ProjectFile Irises = ProjectFile.Of(
        "iris.csv",
        "Length,Width,Species,Fresh,Key\n5.1,3.5,setosa,true,1\n5.1,3.5,setosa,false,1\n6.2,,virginica,true,2\n5.9,3.0,virginica,true,2\n");

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void It_has_rows(string platform) => Run(platform).AssertValues(
        ("IrisTable.Count", "4"),
        ("IrisTable.All[2].Length", "6.2"),
        ("IrisTable.All[2].Width == null", "True"),
        ("IrisTable.All[3].Species", "Virginica"),
        ("IrisTable.All[3].Key", "2"),
        ("IrisTable.All[2].ToString()", "Iris, row 3"),
        ("default(IrisEntry).ToString()", ""),
        ("IrisTable.All.Max(iris => iris.Length)", "6.2"),
        ("IrisTable.WhereSpecies(IrisSpecies.Virginica).Select(iris => iris.Length)", "6.2, 5.9"),
        ("IrisTable.WhereFresh(false)", "Iris, row 2"),
        ("IrisTable.All[0].Equals(IrisTable.WhereFresh(true)[0])", "True"),
        ("IrisTable.All[0] == IrisTable.All[1]", "False"),
        ("IrisSpecies.Setosa.ToName()", "setosa"),
        ("IrisTable.ParseSpecies(\"setosa\")", "Setosa"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void It_has_no_names(string platform)
    {
        var result = Run(platform).AssertCompiles();
        string[] missing = ["Iris", "IrisNames", "IrisFacts", "IrisJsonConverter", "IrisEntryJsonConverter", "IrisTypeConverter"];

        Assert.All(missing, name => Assert.Null(result.Compilation.GetTypeByMetadataName("Consumer." + name)));
        string[] members = ["Keys", "Names", "Contains", "Get", "TryGet", "Parse", "TryParse"];
        var table = result.Compilation.GetTypeByMetadataName("Consumer.IrisTable")!;
        var entry = result.Compilation.GetTypeByMetadataName("Consumer.IrisEntry")!;
        Assert.All(members, member => Assert.Empty(table.GetMembers(member)));
        Assert.Empty(entry.GetMembers("KeyText"));
        Assert.Empty(entry.GetMembers("Name"));
        Assert.DoesNotContain(result.Sources, source => source.Text.Contains("The text of the key cell.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_row_is_an_object_in_JSON_that_is_not_read(string platform)
    {
        var result = Run(platform);

        result.AssertValues(
            ($"{Serializer}.Serialize(IrisTable.All[2])", """{"Length":6.2,"Width":null,"Species":"virginica","Fresh":true,"Key":2}"""),
            ($"{Serializer}.Serialize(IrisTable.WhereFresh(false))", """[{"Length":5.1,"Width":3.5,"Species":"setosa","Fresh":false,"Key":1}]"""));
        result.AssertMessages(($"{Serializer}.Deserialize<IrisEntry>(\"{{}}\")", "NotSupportedException", ["IrisEntry cannot be read from JSON"]));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_large_one_is_packed(string platform)
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(row => FormattableString.Invariant($"{row % 100},{(row % 3 == 0 ? "red" : "blue")},text {row % 50}\n")));
        var result = new TestProject(ProjectFile.Of("spots.csv", "Size,Colour,Note\n" + rows)) { Platform = TargetPlatform.Named(platform) }.Run();

        result.AssertValues(
            ("SpotTable.Count", "20000"),
            ("SpotTable.WhereColour(SpotColour.Red).Count", "6667"),
            ("SpotTable.All[19999].Size", "99"),
            ("SpotTable.All[19999].Note.ToString()", "text 49"));
    }

    [Fact]
    public void Only_what_says_something_is_generated() => Assert.Equal(
        ["Categories", "Data", "Entry", "Extensions", "Json", "Table", "TypeConverters"],
        Run("net10.0").Sources.Select(source => source.HintName.Split('.')[^3]).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_alone_are_nothing() => Assert.Empty(
        new TestProject(ProjectFile.Of("iris.csv", Irises.Text, ("Emit", "Names"))).Run().Sources);

    private static GeneratorResult Run(string platform) => new TestProject(Irises) { Platform = TargetPlatform.Named(platform) }.Run();
}
