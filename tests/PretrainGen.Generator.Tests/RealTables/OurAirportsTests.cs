namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The countries, regions, beacons and radio frequencies of OurAirports.</summary>
public class OurAirportsTests
{
    private const string Folder = "scale/ourairports/";

    private const string Package =
        """
        {
          "resources": [
            {
              "name": "countries",
              "path": "countries.csv",
              "schema": {
                "fieldsMatch": "subset",
                "fields": [
                  { "name": "code", "type": "string", "constraints": { "required": true, "pattern": "[A-Z]{2}" } },
                  { "name": "continent", "type": "string", "categories": ["AF", "AN", "AS", "EU", "NA", "OC", "SA"], "constraints": { "required": true } }
                ],
                "primaryKey": "code"
              }
            },
            {
              "name": "regions",
              "path": "regions.csv",
              "schema": {
                "fieldsMatch": "subset",
                "fields": [
                  { "name": "code", "type": "string" },
                  { "name": "local_code", "type": "string" },
                  { "name": "continent", "type": "string", "categories": ["AF", "AN", "AS", "EU", "NA", "OC", "SA"], "constraints": { "required": true } },
                  { "name": "iso_country", "type": "string", "constraints": { "required": true } }
                ],
                "primaryKey": "code",
                "foreignKeys": [{ "fields": "iso_country", "reference": { "resource": "countries", "fields": "code" } }]
              }
            },
            {
              "name": "navaids",
              "path": "navaids.csv",
              "schema": {
                "fieldsMatch": "subset",
                "fields": [{ "name": "id", "type": "integer" }, { "name": "iso_country", "type": "string" }],
                "primaryKey": "id",
                "foreignKeys": [{ "fields": "iso_country", "reference": { "resource": "countries", "fields": "code" } }]
              }
            }
          ]
        }
        """;

    [Fact]
    public void EveryCountryIsKnown()
    {
        var reports = PublishedTables.Check(
            PublishedTables.Table(Folder + "regions.csv"),
            PublishedTables.Table(Folder + "navaids.csv"),
            PublishedTables.Table(Folder + "countries.csv"),
            ProjectFile.Other("datapackage.json", Package));

        Assert.DoesNotContain(reports, report => report.Column is "code" or "iso_country" or "continent");
        Assert.DoesNotContain(reports, report => report.Id == "PTG2008");
    }

    [Fact]
    public void ACountryThatIsTakenAwayIsMissed()
    {
        var countries = Corpus.ReadText(Folder + "countries.csv").Split('\n').Where(line => !line.Contains("\"NA\",\"Namibia\"", StringComparison.Ordinal));
        var reports = PublishedTables.Check(
            PublishedTables.Table(Folder + "regions.csv"),
            ProjectFile.Of("countries.csv", string.Join('\n', countries)),
            ProjectFile.Other("datapackage.json", Package)).Where(report => report.Id == "PTG2008").ToList();

        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.Equal(("iso_country", "\"NA\""), (report.Column, report.Cell)));
    }

    [Fact]
    public void KilohertzAreNoMegahertz() =>
        Assert.Equal(
            PublishedTables.At(
                "frequency_mhz PTG2004",
                574, 5261, 5262, 5263, 5277, 5970, 19862, 20771, 20775, 20787, 20788, 20795, 20813, 20909, 20960, 20963, 20966, 21019, 21022, 22146,
                23073, 23894, 23937, 23979, 25305, 25631, 25952, 29448),
            Frequencies("number").Where(report => report.Id == "PTG2004").Places());

    [Fact]
    public void SpellingsOfOneTypeAreSeen() =>
        Assert.Superset(
            new HashSet<string> { "AREA CONTROL", "AIR TO AIR" },
            Frequencies("number").Where(report => report is { Id: "PTG2007", Column: "type" })
                .Select(report => report.Cell.Trim('"').ToUpperInvariant()).ToHashSet());

    [Fact]
    public void AFileWithoutRowsIsNoTable() =>
        Assert.Contains(PublishedTables.Check(PublishedTables.Table(Folder + "airports.2025-01-31-broken.csv")), report => report.Id == "PTG1001");

    private static IReadOnlyList<CellReport> Frequencies(string type) => PublishedTables.Check(
        Folder + "airport-frequencies.csv",
        $$"""
        {
          "fieldsMatch": "subset",
          "fields": [
            { "name": "id", "type": "integer" },
            { "name": "airport_ref", "type": "integer" },
            { "name": "type", "type": "string" },
            { "name": "frequency_mhz", "type": "{{type}}", "constraints": { "maximum": 1000 } }
          ],
          "primaryKey": "id"
        }
        """);
}
