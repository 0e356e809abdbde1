using System.Xml.Linq;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>What a schema makes of the generated types, called from C# of every platform.</summary>
public class SchemaRunTests
{
    /// <summary>Every platform.</summary>
    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Cells_are_read_as_their_field_says(string platform) => Run(platform, DescribedTables.Devices).AssertCompiles().AssertValues(
        ("DeviceTable.Get(\"Lamp\").Price", "1234.5"),
        ("DeviceTable.Get(\"Bulb\").Price", "NaN"),
        ("DeviceTable.Get(\"Cord\").Price", "null"),
        ("DeviceTable.Get(\"Lamp\").Stock", "1000"),
        ("DeviceTable.Get(\"Table\").Stock", "null"),
        ("(long?)DeviceTable.Get(\"Lamp\").Sold", "3000000000"),
        ("(bool)DeviceTable.Get(\"Lamp\").Active", "True"),
        ("DeviceTable.Get(\"Lamp\").Since.Value.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)", "1999-12-31"),
        ("DeviceTable.Get(\"Bulb\").Seen.Value.ToString(\"s\", CultureInfo.InvariantCulture)", "2020-01-02T03:04:05"),
        ("DeviceTable.Get(\"Bulb\").Seen.Value.Kind", "Utc"),
        ("DeviceTable.Get(\"Lamp\").Local.Kind", "Unspecified"),
        ("DeviceTable.Get(\"Lamp\").At", "08:30:00"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Categories_have_the_names_and_the_order_of_the_schema(string platform) => Run(platform, DescribedTables.Devices).AssertValues(
        ("Enum.GetNames(typeof(DeviceKind))", "Furniture, Light, Unused"),
        ("(DeviceKind)DeviceTable.Get(\"Lamp\").Kind", "Light"),
        ("DeviceKind.Light.ToName()", "l"),
        ("DeviceTable.WhereKind(DeviceKind.Light).ToArray()", "Lamp, Bulb"),
        ("DeviceTable.WhereKind(DeviceKind.Unused).Count", "0"),
        ("(DeviceGrade)DeviceTable.Get(\"Table\").Grade", "Second"),
        ("Enum.GetNames(typeof(DeviceGrade))", "First, Second, _3"),
        ("DeviceTable.Get(\"Lamp\").Kinds.ToArray()", "Light, Furniture"),
        ("DeviceTable.WhereKinds(DeviceKinds.Light).ToArray()", "Lamp, Bulb"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Lists_are_spans_of_their_items(string platform) => Run(platform, DescribedTables.Devices).AssertValues(
        ("DeviceTable.Get(\"Lamp\").Tags.ToArray()", "a, b"),
        ("DeviceTable.Get(\"Table\").Tags.Count", "0"),
        ("DeviceTable.Get(\"Lamp\").Sizes.ToArray()", "1, 2, 3"),
        ("DeviceTable.Get(\"Cord\").Sizes[0]", "7"),
        ("DeviceTable.Get(\"Lamp\").Ratios.ToArray()", "1.5, 2"),
        ("DeviceTable.Get(\"Lamp\").Flags.ToArray()", "True, False"),
        ("DeviceTable.Get(\"Lamp\").Days[1].ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)", "2020-01-03"),
        ("DeviceTable.Get(\"Lamp\").Parts.ToArray()", "Bulb, Cord"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void References_are_rows_of_this_table_and_of_others(string platform) => Run(platform, DescribedTables.Devices).AssertValues(
        ("(Device?)DeviceTable.Get(\"Lamp\").On", "Table"),
        ("DeviceTable.WhereOn(Device.Lamp).ToArray()", "Bulb"),
        ("DeviceTable.WhereParts(Device.Cord).ToArray()", "Lamp"),
        ("(Country?)DeviceTable.Get(\"Lamp\").Made", "Germany"),
        ("DeviceTable.Get(\"Bulb\").Made", "null"),
        ("(int)DeviceTable.Get(\"Table\").Made.Value", "250"),
        ("DeviceTable.WhereMade(Country.France).ToArray()", "Table"),
        ("DeviceTable.WhereMade((Country)1).Count", "0"),
        ("DeviceTable.Get(\"Lamp\").Sells.ToArray()", "Germany, France"),
        ("DeviceTable.WhereSells(Country.France).ToArray()", "Lamp, Bulb"),
        ("(int)DeviceFacts.Cord.Made", "7"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Members_have_the_numbers_names_and_warnings_of_the_schema(string platform)
    {
        var result = Run(platform, DescribedTables.Countries);

        result.AssertCompiles().AssertValues(
            ("Enum.GetNames(typeof(Country))", "XX, France, Germany"),
            ("(int)Country.Germany", "276"),
            ("CountryTable.Keys.ToArray()", "Germany, France, XX"),
            ("CountryTable.Get(Country.France).Name", "FR"),
            ("CountryTable.Get(Country.France).Key", "France"),
            ("CountryTable.TryGet((Country)0, out CountryEntry entry)", "False"),
            ("CountryTable.Get(\"BRD\").Name", "DE"),
            ("CountryTable.Parse(\"Atlantis\")", "XX"),
            ("CountryTable.TryGet(\"deutschland\".AsSpan(), StringComparison.OrdinalIgnoreCase, out CountryEntry entry) ? entry.Key : default(Country)", "Germany"),
            ("CountryTable.TryGet(\"Deutsch\", out CountryEntry entry)", "False"),
            ("CountryTable.TryGetByCountry(\"French Republic\", out CountryEntry entry) ? entry.Key : default(Country)", "France"));
        var obsolete = result.Compilation.GetTypeByMetadataName("Consumer.Country")!.GetMembers("XX").Single().GetAttributes().Single();
        Assert.Equal("XX is \"no\" country.", obsolete.ConstructorArguments.Single().Value);
        result.AssertMessages(("CountryTable.Get(\"Atlantys\")", "KeyNotFoundException", ["'Atlantis'"]), ("CountryTable.Get((Country)0)", "ArgumentOutOfRangeException", ["0"]));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Two_columns_name_a_row_and_headings_are_cells(string platform) => Run(platform, DescribedTables.Ports).AssertCompiles().AssertValues(
        ("Enum.GetNames(typeof(Port))", "A1, A2, B1"),
        ("PortTable.Get(\"a 2\").Speed", "100"),
        ("PortTable.Get(\"a 2\").Host", "a"),
        ("(PortMedium)PortTable.Get(\"b 1\").Medium", "Serial"),
        ("PortTable.WhereMedium(PortMedium.Ethernet)", "a 1, a 2"));

    [Theory]
    [InlineData("", "A lamp.", "To see by.")]
    [InlineData("en", "A lamp.", "To see by.")]
    [InlineData("zh", "灯。", "灯具。")]
    public void Documentation_is_in_the_language_of_the_project(string language, string lamp, string light)
    {
        var compilation = (new TestProject(DescribedTables.Devices) { DocLanguage = language }).Run().Compilation;

        Assert.Contains(lamp, DocOf("Device", "Lamp"), StringComparison.Ordinal);
        Assert.Contains(light, DocOf("DeviceKind", "Light"), StringComparison.Ordinal);
        Assert.Contains("What it is called.", DocOf("DeviceEntry", "Device"), StringComparison.Ordinal);
        Assert.Contains("For example Lamp.", DocOf("DeviceEntry", "Device"), StringComparison.Ordinal);

        string DocOf(string type, string member) => XElement.Parse(compilation.GetTypeByMetadataName($"Consumer.{type}")!.GetMembers(member).Single()
            .GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!).Value;
    }

    [Fact]
    public void A_row_with_a_faulty_cell_survives()
    {
        var files = new[]
        {
            ProjectFile.Of("things.csv", "Name,Count,Rate,When\na,1,1.5,2020-01-01\nb,x,y,z\n"),
            ProjectFile.Schema("things.schema.json", """
                {"fields":[{"name":"Name"},{"name":"Count","type":"integer","constraints":{"required":true}},{"name":"Rate","type":"number","constraints":{"required":true}},{"name":"When","type":"date"}],"primaryKey":"Name"}
                """),
        };

        Run("net10.0", files).AssertCompiles().AssertValues(
            ("ThingTable.Get(Thing.B).Count", "0"),
            ("ThingTable.Get(Thing.B).Rate", "0"),
            ("ThingTable.Get(Thing.B).When", "null"));
    }

    [Fact]
    public void A_large_table_answers_like_a_small_one()
    {
        var rows = string.Concat(Enumerable.Range(0, 1000).Select(i => $"n{i},alias {i},t{i % 7};u{i % 3},{i * 3}\n"));
        var files = new[]
        {
            ProjectFile.Of("things.csv", "Name,Also,Tags,No\n" + rows),
            ProjectFile.Schema("things.schema.json", """
                {"fields":[{"name":"Name"},{"name":"Also"},{"name":"Tags","type":"list","delimiter":";"},{"name":"No","type":"integer"}],"primaryKey":"Name","pretraingen":{"aliases":"Also","enumValue":"No"}}
                """),
        };

        foreach (var platform in (string[])["net472", "net10.0"])
        {
            Run(platform, files).AssertCompilesWithoutAnalyzers().AssertValues(
                ("ThingTable.Get(\"alias 999\").Name", "n999"),
                ("(int)ThingTable.Parse(\"ALIAS 1\".ToLowerInvariant())", "3"),
                ("ThingTable.Get((Thing)(-3 + 3000)).Tags.ToArray()", "t5, u0"),
                ("ThingTable.TryGet((Thing)1, out ThingEntry entry)", "False"));
        }
    }

    [Fact]
    public void A_table_that_is_packed_answers_like_a_small_one()
    {
        const int Filler = 600;
        IReadOnlyList<ProjectFile> files =
        [
            .. DescribedTables.Countries.Select(file => file.WithRows(Filler, i => $"C{i},Land{i},{i * 1000 + 1},also {i},the land {i}")),
            .. DescribedTables.Devices.Except(DescribedTables.Countries).Select(file => file.WithRows(Filler,
                i => $"d{i};{i},{i % 100:00};{i};{i * 300_000L};yes;01/02/2003;;2022-01-01T00:00:00;;t;2;tag {i % 99}|other;{i}|{-i};{i}.{i % 10};true;2020-02-02;t;C{i};;;;note {i};")),
        ];

        Run("net10.0", files).AssertCompilesWithoutAnalyzers().AssertValues(
            ("DeviceTable.Get(\"Lamp\").Price", "1234.5"),
            ("DeviceTable.Get(\"Bulb\").Price", "NaN"),
            ("DeviceTable.Get(\"Cord\").Price", "null"),
            ("DeviceTable.Get(\"d599\").Price", "599.99"),
            ("DeviceTable.Get(\"Table\").Stock", "null"),
            ("(long?)DeviceTable.Get(\"Lamp\").Sold", "3000000000"),
            ("DeviceTable.Get(\"Lamp\").Since.Value.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)", "1999-12-31"),
            ("DeviceTable.Get(\"Bulb\").Seen.Value.ToString(\"s\", CultureInfo.InvariantCulture)", "2020-01-02T03:04:05"),
            ("DeviceTable.Get(\"Lamp\").Local.Kind", "Unspecified"),
            ("DeviceTable.WhereKind(DeviceKind.Light).ToArray()", "Lamp, Bulb"),
            ("DeviceTable.WhereKind(DeviceKind.Furniture).Count", "602"),
            ("DeviceTable.Get(\"Lamp\").Tags.ToArray()", "a, b"),
            ("DeviceTable.Get(\"d98\").Tags.ToArray()", "tag 98, other"),
            ("DeviceTable.Get(\"d77\").Sizes.ToArray()", "77, -77"),
            ("DeviceTable.Get(\"Lamp\").Ratios.ToArray()", "1.5, 2"),
            ("DeviceTable.Get(\"Lamp\").Parts.ToArray()", "Bulb, Cord"),
            ("(Device?)DeviceTable.Get(\"Lamp\").On", "Table"),
            ("(Country?)DeviceTable.Get(\"Lamp\").Made", "Germany"),
            ("DeviceTable.Get(\"Bulb\").Made", "null"),
            ("DeviceTable.WhereMade(Country.France).ToArray()", "Table"),
            ("DeviceTable.WhereMade(Country.Land599)", "d599"),
            ("DeviceTable.WhereMade((Country)2).Count", "0"),
            ("(int)CountryTable.Get(Country.Germany).Key", "276"),
            ("CountryTable.Keys[3]", "Land0"),
            ("CountryTable.Get(Country.Land599).Name", "C599"),
            ("CountryTable.TryGet((Country)2, out CountryEntry entry)", "False"),
            ("CountryTable.Get(\"also 599\").Name", "C599"),
            ("CountryTable.TryGet(\"deutschland\".AsSpan(), StringComparison.OrdinalIgnoreCase, out CountryEntry entry) ? entry.Key : default(Country)", "Germany"),
            ("CountryTable.TryGet(\"Deutsch\", out CountryEntry entry)", "False"),
            ("CountryTable.TryGetByCountry(\"the land 9\", out CountryEntry entry) ? entry.Key : default(Country)", "Land9"));
    }

    [Fact]
    public void Generated_code_is_as_accepted() => Snapshot.Verify(new TestProject(DescribedTables.Devices).Run().Sources);

    private static GeneratorResult Run(string platform, IReadOnlyList<ProjectFile> files) => new TestProject(files) { Platform = TargetPlatform.Named(platform) }.Run();
}
