namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>Two snapshots of the leaderboard of open language models.</summary>
public class OpenLlmLeaderboardTests
{
    private const string May = "models/open-llm-leaderboard/20230523.csv";
    private const string July = "models/open-llm-leaderboard/20230714.csv";

    [Fact]
    public void ParametersAreNoCounts()
    {
        var reports = Check("""{ "name": "Parameters", "type": "number", "constraints": { "exclusiveMinimum": 0 } }""", rules: "");

        Assert.Equal(PublishedTables.At("Parameters PTG2004", 9, 18, 30, 34, 36, 37, 41, 42, 44), reports.Places());
        Assert.All(reports, report => Assert.Equal("0.0", report.Cell));
    }

    [Theory, InlineData(7, 12, 16, 17, 20, 24, 32), InlineData(65, 2, 6)]
    public void ParametersAreNotWhatTheNamesSay(int billions, params int[] records) =>
        Assert.Equal(
            PublishedTables.At("Parameters PTG3005", records),
            Check("""{ "name": "Parameters", "type": "number" }""", $$"""
                { "id": "as-named", "when": { "Model": { "pattern": "(?i)(?<![0-9.]){{billions}}b\\b" } }, "then": { "Parameters": { "min": {{billions}}, "max": {{billions}}.9 } } }
                """).Places());

    [Fact]
    public void HeadersOfTheOtherSnapshotAreTold()
    {
        var reports = PublishedTables.Check([.. Both(line => line, "20230523.schema.json"), PublishedTables.Schema(May, Schema)]);
        string[] headers = ["ARC(25-shot)", "HellaSwag(10-shot)", "MMLU(5-shot)", "TruthfulQA(0-shot)"];

        Assert.Equal(headers, reports.Where(report => report.Id == "PTG1003").Select(report => report.Cell));
        Assert.All(
            reports.Where(report => report.Id == "PTG1003"),
            report => Assert.Contains($"did you mean '{report.Cell.Replace("(", " (", StringComparison.Ordinal)}'?", report.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void HeadersInTwoSpellingsAreTwoColumnsAndSaidToBe()
    {
        var reports = PublishedTables.Check(Both(line => line));

        Assert.Equal(
            ["ARC(25-shot)", "HellaSwag(10-shot)", "MMLU(5-shot)", "TruthfulQA(0-shot)"],
            reports.Where(report => report is { Id: "PTG2006", Record: 1 }).Select(report => report.Cell));
        Assert.DoesNotContain(reports, report => report.Id == "PTG3002" && report.Column.StartsWith("MMLU", StringComparison.Ordinal));
    }

    [Fact]
    public void SnapshotsDisagreeUnderOneHeader()
    {
        var reports = PublishedTables.Check([.. Both(line => line.Replace(" (", "(", StringComparison.Ordinal))]).Where(report => report.Id == "PTG3002").ToList();
        var llama = Assert.Single(reports, report => report is { Row: "llama-65b", Column: "MMLU(5-shot)" });

        Assert.Contains("'63.4'", llama.Message, StringComparison.Ordinal);
        Assert.Contains("'48.8'", llama.Message, StringComparison.Ordinal);
        Assert.Equal(Disagreements(), reports.Select(report => $"{report.Row} {report.Column}").Order(StringComparer.Ordinal));
    }

    /// <summary>What the models that both snapshots have are said to reach, where it is not one number.</summary>
    private static IEnumerable<string> Disagreements() => (
        from later in PublishedTables.Rows(July)
        join earlier in PublishedTables.Rows(May) on later("Model") equals earlier("Model")
        from column in (string[])["Average", "ARC(25-shot)", "HellaSwag(10-shot)", "MMLU(5-shot)", "TruthfulQA(0-shot)", "Parameters"]
        where Number(later(column)) != Number(earlier(column.Replace("(", " (", StringComparison.Ordinal)))
        select $"{later("Model")} {column}").Order(StringComparer.Ordinal);

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ProjectFile[] Both(Func<string, string> line, string schema = "") =>
        [PublishedTables.TableOf("Result", May, line, schema), PublishedTables.TableOf("Result", July, line, schema)];

    private static IReadOnlyList<CellReport> Check(string field, string rules) => PublishedTables.Check(
        May,
        $$"""
        {
          "fieldsMatch": "subset",
          "fields": [{ "name": "Model", "type": "string" }, {{field}}],
          "primaryKey": "Model",
          "pretraingen": { "rules": [{{rules}}] }
        }
        """);

    private const string Schema =
        """
        {
          "fieldsMatch": "equal",
          "fields": [
            { "name": "Model", "type": "string" },
            { "name": "Average", "type": "number" },
            { "name": "ARC (25-shot)", "type": "number" },
            { "name": "HellaSwag (10-shot)", "type": "number" },
            { "name": "MMLU (5-shot)", "type": "number" },
            { "name": "TruthfulQA (0-shot)", "type": "number" },
            { "name": "Parameters", "type": "number" },
            { "name": "URL", "type": "string", "format": "uri" }
          ],
          "primaryKey": "Model"
        }
        """;
}
