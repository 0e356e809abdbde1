using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>The types of .NET that a field may ask for, called from C# of every platform.</summary>
public class TypesOfDotNetTests
{
    /// <summary>Every platform.</summary>
    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void An_exact_number(string platform) => Run(
        platform,
        "\"type\": \"number\", \"clrType\": \"decimal\", \"constraints\": { \"minimum\": -5 }",
        "\"type\": \"list\", \"delimiter\": \";\", \"itemType\": \"number\", \"clrType\": \"decimal\"",
        "Name,Value,Items\nAnt,0.1,0.1;2.50\nBear,-1.25,\nCrab,,79228162514264337593543950335\nDog,1e2,0\n").AssertValues(
        ("ThingTable.Get(\"Ant\").Value", "0.10"),
        ("ThingTable.Get(\"Ant\").Value + 0.2m == 0.3m", "True"),
        ("ThingTable.Get(\"Bear\").Value", "-1.25"),
        ("ThingTable.Get(\"Crab\").Value == null", "True"),
        ("ThingTable.Get(\"Dog\").Value", "100.00"),
        ("ThingTable.Get(\"Ant\").Items[1]", "2.50"),
        ("ThingTable.Get(\"Crab\").Items[0]", "79228162514264337593543950335"),
        ("ThingFacts.Ant.Value", "0.1"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Exact_numbers_of_more_digits_than_a_long_has(string platform) => Run(
        platform,
        "\"type\": \"number\", \"clrType\": \"decimal\"",
        "\"type\": \"string\"",
        "Name,Value,Items\nAnt,0.0000000000000000000000000001,\nBear,79228162514264337593543950335,\nCrab,,\n").AssertValues(
        ("ThingTable.Get(\"Ant\").Value", "0.0000000000000000000000000001"),
        ("ThingTable.Get(\"Bear\").Value", "79228162514264337593543950335"),
        ("ThingTable.Get(\"Crab\").Value == null", "True"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_time_of_day(string platform) => Run(
        platform,
        "\"type\": \"time\", \"format\": \"%H:%M\", \"clrType\": \"TimeOnly\", \"constraints\": { \"maximum\": \"23:00\" }",
        "\"type\": \"list\", \"delimiter\": \";\", \"itemType\": \"time\", \"clrType\": \"TimeOnly\"",
        "Name,Value,Items\nAnt,08:30,00:00:00;23:59:59.5\nBear,,\n").AssertValues(
        ("ThingTable.Get(\"Ant\").Value.Value.Ticks", "306000000000"),
        ("ThingTable.Get(\"Bear\").Value == null", "True"),
        ("ThingTable.Get(\"Ant\").Items.Count", "2"),
        ("ThingTable.Get(\"Ant\").Items[1].Ticks", "863995000000"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_stretch_of_time(string platform) => Run(
        platform,
        "\"type\": \"duration\", \"clrType\": \"TimeSpan\", \"constraints\": { \"minimum\": \"-P1W\" }",
        "\"type\": \"string\"",
        "Name,Value,Items\nAnt,PT1H30M,\nBear,-P2DT0.5S,\nCrab,,\nDog,P1Y,\nEel,P99999999999D,\n").AssertValues(
        ("ThingTable.Get(\"Ant\").Value.Value.Ticks", "54000000000"),
        ("ThingTable.Get(\"Bear\").Value.Value.Ticks", "-1728005000000"),
        ("ThingTable.Get(\"Crab\").Value == null", "True"),
        ("ThingTable.Get(\"Dog\").Value == null", "True"),
        ("ThingTable.Get(\"Eel\").Value == null", "True"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_unique_identifier(string platform) => Run(
        platform,
        "\"type\": \"string\", \"format\": \"uuid\", \"clrType\": \"Guid\", \"constraints\": { \"required\": true }",
        "\"type\": \"list\", \"delimiter\": \";\", \"clrType\": \"Guid\"",
        "Name,Value,Items\nAnt,0f8fad5b-d9cb-469f-a165-70867728950e,0F8FAD5B-D9CB-469F-A165-70867728950E\nBear,none,\n").AssertValues(
        ("ThingTable.Get(\"Ant\").Value.ToString()", "0f8fad5b-d9cb-469f-a165-70867728950e"),
        ("ThingTable.Get(\"Ant\").Items[0] == ThingTable.Get(\"Ant\").Value", "True"),
        ("ThingTable.Get(\"Bear\").Value.ToString()", "00000000-0000-0000-0000-000000000000"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void An_address(string platform) => Run(
        platform,
        "\"type\": \"string\", \"format\": \"uri\", \"clrType\": \"Uri\"",
        "\"type\": \"list\", \"delimiter\": \";\", \"clrType\": \"Uri\"",
        "Name,Value,Items\nAnt,https://example.org/a?b=c,https://example.org/;urn:isbn:1\nBear,,\n").AssertValues(
        ("ThingTable.Get(\"Ant\").Value.AbsoluteUri", "https://example.org/a?b=c"),
        ("ThingTable.Get(\"Ant\").Items[1].Scheme", "urn"),
        ("ThingTable.Get(\"Bear\").Value == null", "True"));

    /// <summary>Beyond 512 rows texts are pooled and numbers are packed; a file of 16,500 rows is read in several pieces.</summary>
    [Theory]
    [InlineData(600)]
    [InlineData(16_500)]
    public void All_of_them_in_a_large_table(int rows)
    {
        var table = "Name,Amount,Opens,Lasts,Token,Page\n" + string.Concat(Enumerable.Range(0, rows).Select(row =>
            $"n{row},{row}.5,0{row % 10}:00:00,PT{row}M,0f8fad5b-d9cb-469f-a165-70867{row:D7},https://example.org/{row}\n")) + "last,,,,,\n";
        const string Schema = """
            { "fields": [
                { "name": "Name" }, { "name": "Amount", "type": "number", "clrType": "decimal" }, { "name": "Opens", "type": "time", "clrType": "TimeOnly" },
                { "name": "Lasts", "type": "duration", "clrType": "TimeSpan" }, { "name": "Token", "type": "string", "clrType": "Guid" },
                { "name": "Page", "type": "string", "clrType": "Uri" }] }
            """;

        new TestProject(ProjectFile.Of("things.csv", table, ("Emit", "Entries")), ProjectFile.Schema("things.schema.json", Schema)).Run().AssertCompilesWithoutAnalyzers().AssertValues(
            ("ThingTable.Get(\"n599\").Amount", "599.5"),
            ("ThingTable.Get(\"n599\").Opens", "09:00"),
            ("ThingTable.Get(\"n599\").Lasts", "09:59:00"),
            ("ThingTable.Get(\"n599\").Token", "0f8fad5b-d9cb-469f-a165-708670000599"),
            ("ThingTable.Get(\"n599\").Page", "https://example.org/599"),
            ("ThingTable.Get(\"last\").Page == null && ThingTable.Get(\"last\").Token == null && ThingTable.Get(\"last\").Amount == null", "True"));
    }

    private static GeneratorResult Run(string platform, string value, string items, string table)
    {
        var schema = $$"""{ "fields": [{ "name": "Name", "type": "string" }, { "name": "Value", {{value}} }, { "name": "Items", {{items}} }] }""";
        var project = new TestProject(ProjectFile.Of("things.csv", table), ProjectFile.Schema("things.schema.json", schema));
        return (project with { Platform = TargetPlatform.Named(platform) }).Run().AssertCompiles();
    }
}
