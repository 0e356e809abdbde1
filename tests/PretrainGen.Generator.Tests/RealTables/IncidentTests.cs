namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>Faults that were published, found in the table as it was and gone from the table as it was corrected.</summary>
public class IncidentTests(ITestOutputHelper output)
{
    private const string List = "incidents/country-list-2013-";
    private const string Codes = "incidents/country-codes-2017-NA-nulled/";

    private const string CodesSchema =
        """
        {
          "fieldsMatch": "subset",
          "fields": [
            { "name": "ISO3166-1-Alpha-3", "type": "string", "constraints": { "unique": true, "pattern": "[A-Z]{3}" } },
            { "name": "ISO3166-1-Alpha-2", "type": "string", "constraints": { "unique": true, "pattern": "[A-Z]{2}" } },
            { "name": "Continent", "type": "string", "categories": ["AF", "AN", "AS", "EU", "NA", "OC", "SA"] }
          ],
          "primaryKey": "ISO3166-1-Alpha-3",
          "pretraingen": {
            "rules": [
              { "id": "has-alpha-2", "when": { "ISO3166-1-Alpha-3": { "required": true } }, "then": { "ISO3166-1-Alpha-2": { "required": true } } },
              { "id": "has-continent", "when": { "ISO3166-1-Alpha-2": { "required": true } }, "then": { "Continent": { "required": true } } }
            ]
          }
        }
        """;

    [Fact]
    public void UnquotedCommasMakeRowsTooLong() => Assert.Equal(16, Count("unquoted-commas/before", "PTG1002"));

    [Fact]
    public void QuotesBehindABlankAreNoQuotes() =>
        output.WriteLine($"the correction is none for RFC 4180: {Count("unquoted-commas/after", "PTG1002")} rows are too long, as before; it takes skipInitialSpace");

    [Fact]
    public void NamibiaIsLost()
    {
        var reports = PublishedTables.Check(Codes + "before/data/country-codes.csv", CodesSchema);

        Assert.Contains(reports, report => report is { Id: "PTG3005", Column: "ISO3166-1-Alpha-2" } && report.Message.Contains("'NAM'", StringComparison.Ordinal));
        Assert.True(reports.Where(report => report is { Id: "PTG3005", Column: "Continent" }).Total() > 30);
    }

    [Fact]
    public void NamibiaIsFoundAgain() =>
        Assert.DoesNotContain(
            PublishedTables.Check(Codes + "after/data/country-codes.csv", CodesSchema),
            report => report.Id == "PTG3005" && report.Column is "ISO3166-1-Alpha-2" or "Continent");

    private static int Count(string incident, string id) =>
        PublishedTables.Check(PublishedTables.Table($"{List}{incident}/country-codes.csv")).Count(report => report.Id == id);
}
