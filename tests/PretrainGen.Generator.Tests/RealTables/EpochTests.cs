namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The notable models of Epoch AI: 42 columns of facts gathered by hand.</summary>
public class EpochTests
{
    private const string Schema =
        """
        {
          "fieldsMatch": "subset",
          "fields": [
            { "name": "Model", "type": "string", "constraints": { "required": true } },
            { "name": "Publication date", "type": "date" },
            { "name": "Parameters", "type": "number", "constraints": { "exclusiveMinimum": 0 } },
            { "name": "Base model", "type": "string" }
          ],
          "primaryKey": "Model",
          "foreignKeys": [{ "fields": "Base model", "reference": { "fields": "Model" } }],
          "pretraingen": {
            "rules": [
              {
                "id": "not-before-its-base",
                "then": { "Publication date": { "min": { "via": "Base model", "field": "Publication date" } } },
                "blame": ["Publication date"]
              },
              {
                "id": "seven-billion",
                "when": { "Model": { "pattern": "[ -]7B$" } },
                "then": { "Parameters": { "min": 6e9, "max": 8e9 } }
              },
              {
                "id": "six-billion",
                "when": { "Model": { "pattern": "[ -]6B$" } },
                "then": { "Parameters": { "min": 5.5e9, "max": 6.9e9 } }
              }
            ]
          }
        }
        """;

    private static IReadOnlyList<CellReport> Reports => PublishedTables.Check("models/epoch/notable_ai_models_24_02_2025.csv", Schema);

    [Fact]
    public void TwoModelsAreOlderThanWhatTheyAreBuiltOn() =>
        Assert.Equal(PublishedTables.At("Publication date PTG3005", 172, 282), Places("Publication date", "PTG3005"));

    [Fact]
    public void SevenBillionIsNotSeventyBillion() => Assert.Equal(PublishedTables.At("Parameters PTG3005", 116), Places("Parameters", "PTG3005"));

    [Fact]
    public void NamesThatCountTokensOrWordsAreNotBlamed()
    {
        int[] guards = [80, 669, 670, 676];

        Assert.DoesNotContain(Reports, report => report.Column == "Parameters" && guards.Contains(report.Record));
    }

    [Fact]
    public void WhatTheNamesCountIsSaidByTheirWording()
    {
        const string Aside = """, { "Model": { "not": { "pattern": "\\(.*B\\)|B words" } } }""";

        Assert.Equal(PublishedTables.At("Parameters PTG3005", 80, 116, 669, 670, 676), Sizes(guard: "").Places());
        Assert.Equal(PublishedTables.At("Parameters PTG3005", 116), Sizes(Aside).Places());
    }

    [Fact]
    public void NoiseOfBinaryNumbersIsSeen() =>
        Assert.Equal(
            PublishedTables.At("Parameters PTG3005", 269, 295, 326, 395, 404, 441, 522),
            Check(Parameters("number"), """{ "id": "whole", "then": { "Parameters": { "pattern": "^[0-9]+\\.0$" } } }""").Places());

    [Fact]
    public void CountsWrittenWithAPointAreNoIntegers()
    {
        var reports = Check(Parameters("integer"), rules: "");

        Assert.Equal(596, reports.Where(report => report is { Id: "PTG2001", Column: "Parameters" }).Total());
        Assert.Contains(reports, report => report.Cell == "249000000.00000003");
    }

    [Fact]
    public void TwentyFourBaseModelsAreInNoRow() =>
        Assert.Equal(
            PublishedTables.At(
                "Base model PTG2008",
                15, 16, 17, 35, 39, 60, 80, 85, 86, 99, 100, 110, 111, 112, 128, 132, 137, 146, 214, 220, 243, 244, 293, 455),
            Places("Base model", "PTG2008"));

    [Fact]
    public void ControlCharactersAreSeen() =>
        Assert.Superset(new HashSet<int> { 707, 747 }, Reports.Where(report => report.Id == "PTG1005").Select(report => report.Record).ToHashSet());

    /// <summary>Every size that some name says, held against the parameters.</summary>
    private static IReadOnlyList<CellReport> Sizes(string guard) => Check(
        Parameters("number"),
        string.Join(',', from size in (string[])["1", "6", "7", "13", "32", "70", "180"] select $$"""
            {
              "id": "size-{{size}}",
              "when": { "all": [{ "Model": { "pattern": "(?<![0-9.x]){{size}}B\\b" } }{{guard}}] },
              "then": { "Parameters": { "min": {{size}}e9, "max": {{size}}.99e9 } }
            }
            """));

    private static string Parameters(string type) => $$"""{ "name": "Parameters", "type": "{{type}}" }""";

    private static IReadOnlyList<CellReport> Check(string field, string rules) =>
    [
        .. PublishedTables.Check(
            "models/epoch/notable_ai_models_24_02_2025.csv",
            $$"""
            {
              "fieldsMatch": "subset",
              "fields": [{ "name": "Model", "type": "string" }, {{field}}],
              "primaryKey": "Model",
              "pretraingen": { "rules": [{{rules}}] }
            }
            """).Where(report => report.Column == "Parameters"),
    ];

    private static IEnumerable<string> Places(string column, string id) =>
        Reports.Where(report => report.Column == column && report.Id == id).Places();
}
