namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The results on GSM8K and MMLU that Epoch AI took from elsewhere.</summary>
public class EpochBenchmarkTests
{
    private const string Folder = "models/epoch/";
    private const string Gsm8k = Folder + "external_benchmark_gsm8k.csv";
    private const string Mmlu = Folder + "external_benchmark_mmlu.csv";

    private const string Package =
        """
        {
          "resources": [
            {
              "name": "results",
              "path": "external_benchmark_gsm8k.csv",
              "schema": {
                "fieldsMatch": "subset",
                "fields": [{ "name": "id", "type": "string" }, { "name": "Model version", "type": "string" }],
                "primaryKey": "id",
                "foreignKeys": [{ "fields": "Model version", "reference": { "resource": "models", "fields": "model" } }]
              }
            },
            {
              "name": "models",
              "path": "distilled_models.csv",
              "schema": { "fieldsMatch": "subset", "fields": [{ "name": "model", "type": "string" }], "primaryKey": "model" }
            }
          ]
        }
        """;

    private static readonly int[] VersionsOfNoModel =
    [
        3, 9, 11, 12, 16, 29, 30, 41, 52, 56, 63, 64, 65, 67, 68, 73, 97, 99, 100, 102, 104, 121, 135, 136, 186, 187, 188, 189, 190, 191, 196, 205, 218,
        220, 221, 222, 223, 224, 226, 228, 229, 230, 231, 234,
    ];

    [Fact]
    public void BlankBehindANameIsNoPartOfIt()
    {
        var padded = PublishedTables.Rows(Gsm8k).Select((row, index) => (Version: row("Model version"), Record: index + 2)).Where(row => row.Version == "Llama-2-70b-hf ").Select(row => row.Record);
        var dangling = PublishedTables.Check(PublishedTables.Table(Gsm8k), PublishedTables.Table(Folder + "distilled_models.csv"), ProjectFile.Other("datapackage.json", Package))
            .Where(report => report.Id == "PTG2008").ToList();

        Assert.Equal([6, 24, 116, 133, 147, 181], padded);
        Assert.Equal(VersionsOfNoModel, dangling.Select(report => report.Record));
    }

    [Fact]
    public void BlankBehindANameIsNoOtherSpelling() =>
        Assert.DoesNotContain(
            Check(Gsm8k, """{ "name": "Model version", "type": "string", "constraints": { "pattern": "\\S(.*\\S)?" } }"""),
            report => report.Id == "PTG2004");

    [Theory, InlineData(Gsm8k, "Llama 2 (7B)", 24), InlineData(Mmlu, "Qwen2.5-Coder-3B", 223)]
    public void NameAndVersionAreOfTwoSizes(string file, string name, int record)
    {
        var rules = string.Join(',', from size in (string[])["3", "7", "13", "70"] select $$"""
            {
              "id": "size-{{size}}",
              "when": { "Name": { "pattern": "(?i)(?<![0-9.x]){{size}}B\\b" } },
              "then": { "Model version": { "not": { "pattern": "(?i)(?<![0-9.x])(?!{{size}}B)[0-9]+B\\b" } } }
            }
            """);
        var report = Assert.Single(Check(file, """{ "name": "Name", "type": "string" }, { "name": "Model version", "type": "string" }""", $$"""
            , "pretraingen": { "rules": [{{rules}}] }
            """), report => report.Id.StartsWith("PTG3", StringComparison.Ordinal));

        Assert.Equal($"{record} Model version PTG3005", $"{report.Record} {report.Column} {report.Id}");
        Assert.Equal(name, PublishedTables.Rows(file)[record - 2]("Name"));
    }

    [Fact]
    public void MisspeltSourceIsToldWhatItMeans()
    {
        var sources = PublishedTables.Rows(Gsm8k).Select(row => row("Source").Replace("Standford", "Stanford", StringComparison.Ordinal)).Distinct();
        var reports = Check(Gsm8k, $$"""{ "name": "Source", "type": "string", "categories": [{{string.Join(',', sources.Select(source => $"\"{source}\""))}}] }""");

        var report = Assert.Single(reports, report => report.Id == "PTG2003");
        Assert.Equal(69, reports.Where(report => report.Id == "PTG2003").Total());
        Assert.Equal(("Source", "Standford HELM"), (report.Column, report.Cell));
        Assert.Contains("did you mean 'Stanford HELM'?", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MisspeltSourceThatIsTheOnlySpellingIsNoVariant() =>
        Assert.DoesNotContain(PublishedTables.Check(PublishedTables.Table(Gsm8k)), report => report is { Id: "PTG2007", Column: "Source" });

    [Theory, InlineData(Gsm8k, 27), InlineData(Mmlu, 58)]
    public void SourcesDifferAboutVersionAndShots(string file, int repeated) => Assert.Equal(repeated, Unique(file, """ "Model version", "Shots" """).Count());

    [Theory, InlineData(Gsm8k, 24, 169), InlineData(Mmlu)]
    public void OneSourceDiffersFromItselfTwice(string file, params int[] records) =>
        Assert.Equal(PublishedTables.At("Model version PTG2005", records), Unique(file, """ "Model version", "Shots", "Source" """).Places());

    private static IEnumerable<CellReport> Unique(string file, string key) => Check(
        file,
        """{ "name": "Model version", "type": "string" }, { "name": "Shots", "type": "integer" }, { "name": "Source", "type": "string" }""",
        $$""", "uniqueKeys": [[{{key}}]]""").Where(report => report.Id == "PTG2005");

    private static IReadOnlyList<CellReport> Check(string file, string fields, string further = "") =>
    [
        .. PublishedTables.Check(
            file,
            $$"""{ "fieldsMatch": "subset", "fields": [{ "name": "id", "type": "string" }, {{fields}}], "primaryKey": "id"{{further}} }""")
            .Where(report => report.Id != "PTG2006"),
    ];
}
