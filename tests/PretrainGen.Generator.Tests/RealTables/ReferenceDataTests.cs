namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>Codes of countries, companies and government functions.</summary>
public class ReferenceDataTests
{
    private const string Countries =
        """
        {
          "fieldsMatch": "subset",
          "fields": [
            { "name": "CLDR display name", "type": "string" },
            { "name": "ISO3166-1-Alpha-3", "type": "string", "constraints": { "required": true, "unique": true, "pattern": "[A-Z]{3}" } },
            { "name": "ISO3166-1-Alpha-2", "type": "string", "constraints": { "required": true, "unique": true, "pattern": "[A-Z]{2}" } },
            { "name": "Continent", "type": "string", "categories": ["AF", "AN", "AS", "EU", "NA", "OC", "SA"], "constraints": { "required": true } }
          ],
          "primaryKey": "ISO3166-1-Alpha-3"
        }
        """;

    private const string Airports = "frictionless/core/airport-codes/";

    private static readonly string[] Checked = ["CLDR display name", "ISO3166-1-Alpha-3", "ISO3166-1-Alpha-2", "Continent"];

    private static readonly int[] NorthAmerica =
    [
        9, 11, 14, 18, 21, 24, 26, 29, 35, 43, 44, 57, 59, 60, 67, 68, 71, 92, 93, 94, 96, 101, 104, 116, 141, 145, 150, 160, 171, 179, 187, 189,
        190, 191, 192, 193, 203, 227, 231, 239, 240,
    ];

    [Theory]
    [InlineData("frictionless/core/country-codes/data/country-codes.csv")]
    public void NamibiaAndNorthAmericaAreLost(string file)
    {
        var reports = OfCheckedColumns(PublishedTables.Check(file, Countries)).ToList();

        Assert.Equal([$"{NorthAmerica[0]} Continent PTG2002", "154 ISO3166-1-Alpha-2 PTG2002"], reports.Places());
        Assert.Equal(NorthAmerica.Length + 1, reports.Total());
    }

    [Fact]
    public void TheTextNaIsNoMissingValue() =>
        Assert.Empty(OfCheckedColumns(PublishedTables.Check("frictionless/core/country-codes.2026-05/data/country-codes.csv", Countries)));

    [Fact]
    public void AssignmentsOfOuiAreNotUnique()
    {
        var reports = PublishedTables.Check(
            "scale/oui/oui.csv",
            """
            {
              "fields": [
                { "name": "Registry", "type": "string", "categories": ["MA-L"] },
                { "name": "Assignment", "type": "string", "constraints": { "pattern": "[0-9A-F]{6}" } },
                { "name": "Organization Name", "type": "string" },
                { "name": "Organization Address", "type": "string" }
              ],
              "primaryKey": "Assignment"
            }
            """);

        Assert.Equal(PublishedTables.At("Assignment PTG2005", 23261, 29293, 29307), reports.Where(report => report.Id == "PTG2005").Places());
    }

    [Fact]
    public void PublishedSchemaHasOtherColumnsThanItsTable()
    {
        const string Folder = "frictionless/core/cofog/";
        var reports = PublishedTables.Check(
            ProjectFile.Of("data/cofog.csv", Corpus.ReadText(Folder + "data/cofog.csv")),
            ProjectFile.Other("datapackage.json", Corpus.ReadText(Folder + "datapackage.json")));

        Assert.All(
            (string[])["DescriptionEN", "DescriptionFR", "DescriptionES"],
            field => Assert.Contains(reports, report => report.Message.Contains($"'{field}'", StringComparison.Ordinal)));
    }

    [Fact]
    public void PublishedSchemaSpellsAColumnOtherwiseAndDomainsHideMarks()
    {
        const string Folder = "frictionless/core/top-level-domain-names/";
        var reports = PublishedTables.Check(
            ProjectFile.Of("data/top-level-domain-names.csv", Corpus.ReadText(Folder + "data/top-level-domain-names.csv")),
            ProjectFile.Other("datapackage.json", Corpus.ReadText(Folder + "datapackage.json")));

        Assert.Contains(reports, report => report.Message.Contains("'Sponsoring Organisation'", StringComparison.Ordinal));
        Assert.Contains(reports, report => report is { Id: "PTG1005", Column: "Domain" });
    }

    [Fact]
    public void LineEndsInsideOfQuotesAreSeenInEveryRowButTheLast()
    {
        var reports = Languages("language-codes-full.csv");

        Assert.Equal(PublishedTables.At("French PTG1005", 2), reports.Places());
        Assert.Equal(486, reports.Total());
        Assert.All(reports, report => Assert.Contains("U+000D", report.Message, StringComparison.Ordinal));
    }

    [Theory, InlineData("language-codes.csv"), InlineData("language-codes-3b2.csv"), InlineData("ietf-language-tags.csv")]
    public void TheOtherLanguagesAreSound(string file) => Assert.Empty(Languages(file));

    [Fact]
    public void APackageMayDescribeMoreThanAProjectUses() =>
        Assert.Empty(PublishedTables.Check(
            ProjectFile.Of("data/type-counts.csv", Corpus.ReadText(Airports + "data/type-counts.csv")),
            ProjectFile.Other("datapackage.json", Corpus.ReadText(Airports + "datapackage.json"))));

    [Fact]
    public void ATableThatIsNotThereLeadsNowhere()
    {
        var report = Assert.Single(PublishedTables.Check(
            ProjectFile.Of("data/type-counts.csv", Corpus.ReadText(Airports + "data/type-counts.csv")),
            ProjectFile.Other(
                "datapackage.json",
                """
                {
                  "resources": [
                    {
                      "name": "type-counts",
                      "path": "data/type-counts.csv",
                      "schema": {
                        "fields": [{ "name": "type", "type": "string" }, { "name": "count", "type": "integer" }],
                        "primaryKey": "type",
                        "foreignKeys": [{ "fields": "type", "reference": { "resource": "airport-codes", "fields": "type" } }]
                      }
                    },
                    { "name": "airport-codes", "path": "data/airport-codes.csv" }
                  ]
                }
                """)));

        Assert.Equal(("datapackage.json", "PTG4003", "\"airport-codes\""), (report.File, report.Id, report.Cell));
    }

    [Fact]
    public void CompaniesOfTwoShareClassesHaveOneNumber() =>
        Assert.Equal(
            ["FOX", "GOOG", "NWS"],
            PublishedTables.Check(
                    "frictionless/core/s-and-p-500-companies/data/constituents.csv",
                    """
                    {
                      "fieldsMatch": "subset",
                      "fields": [
                        { "name": "Symbol", "type": "string", "constraints": { "pattern": "[A-Z.]+" } },
                        { "name": "Date added", "type": "date" },
                        { "name": "CIK", "type": "integer", "constraints": { "unique": true } }
                      ],
                      "primaryKey": "Symbol"
                    }
                    """)
                .Where(report => report is { Id: "PTG2005", Column: "CIK" }).Select(report => report.Row).Order(StringComparer.Ordinal));

    [Fact]
    public void NumbersOfCurrenciesKeepTheirZeros() =>
        Assert.DoesNotContain(
            PublishedTables.Check(
                "frictionless/core/currency-codes/data/codes-all.csv",
                """
                {
                  "fieldsMatch": "subset",
                  "fields": [
                    { "name": "Entity", "type": "string" },
                    { "name": "Currency", "type": "string" },
                    { "name": "AlphabeticCode", "type": "string", "constraints": { "pattern": "[A-Z]{3}" } },
                    { "name": "NumericCode", "type": "string", "constraints": { "pattern": "[0-9]{3}" } },
                    { "name": "WithdrawalDate", "type": "string" }
                  ],
                  "primaryKey": ["Entity", "Currency", "AlphabeticCode", "WithdrawalDate"]
                }
                """),
            report => report.Column == "NumericCode");

    private static IReadOnlyList<CellReport> Languages(string file)
    {
        const string Folder = "frictionless/core/language-codes/";
        return PublishedTables.Check(
            ProjectFile.Of("data/" + file, Corpus.ReadText(Folder + "data/" + file)),
            ProjectFile.Other("datapackage.json", Corpus.ReadText(Folder + "datapackage.json")));
    }

    private static IEnumerable<CellReport> OfCheckedColumns(IEnumerable<CellReport> reports) => reports.Where(report => Checked.Contains(report.Column));
}
