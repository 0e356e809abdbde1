namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The leaderboards of LMArena and AlpacaEval.</summary>
public class LeaderboardTests
{
    private const string Arena =
        """
        {
          "fieldsMatch": "equal",
          "fields": [
            { "name": "rank", "type": "integer", "constraints": { "required": true, "unique": true, "minimum": 1 } },
            { "name": "rank_stylectrl", "type": "integer" },
            { "name": "model", "type": "string" },
            { "name": "arena_score", "type": "integer" },
            { "name": "95_pct_ci", "type": "string", "constraints": { "pattern": "\\+\\d+/-\\d+" } },
            { "name": "votes", "type": "integer" },
            { "name": "organization", "type": "string" },
            {
              "name": "license",
              "type": "string",
              "categories": [
                "Proprietary", "Apache 2.0", "Apache-2.0", "MIT", "Modified MIT", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "Non-commercial", "Other",
                "Llama", "Llama 2 Community", "Llama 3 Community", "Llama 3.1", "Llama 3.1 Community", "Llama 3.2", "Llama-3.3", "Llama 4",
                "Qianwen LICENSE", "Qwen", "Gemma", "Gemma license", "DeepSeek", "DeepSeek License", "MRL", "Mistral Research", "Jamba Open",
                "Yi License", "Nvidia", "Nvidia Open", "Nvidia Open Model", "NVIDIA Open Model", "NexusFlow", "AI2 ImpACT Low-risk",
                "DBRX LICENSE", "Falcon-180B TII License"
              ],
              "constraints": { "required": true }
            },
            { "name": "knowledge_cutoff", "type": "string" },
            { "name": "url", "type": "string", "format": "uri" }
          ],
          "primaryKey": "model"
        }
        """;

    private static IReadOnlyList<CellReport> ArenaReports => PublishedTables.Check("models/lmarena/lmarena_text.csv", Arena);

    [Fact]
    public void AModelIsRankedTwice()
    {
        var report = Assert.Single(ArenaReports, report => report.Id == "PTG2005");

        Assert.Equal("202 model", $"{report.Record} {report.Column}");
        Assert.Contains("'Yi-34B-Chat'", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MisspeltLicenceIsToldWhatItMeans()
    {
        var report = Assert.Single(ArenaReports, report => report.Id == "PTG2003");

        Assert.Equal("123 license", $"{report.Record} {report.Column}");
        Assert.Contains("'Propretary'", report.Message, StringComparison.Ordinal);
        Assert.Contains("'Proprietary'", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingLicenceIsSeen() => Assert.Equal(["11 license PTG2002"], ArenaReports.Where(report => report.Id == "PTG2002").Places());

    [Theory]
    [InlineData(""" "" """, 102, 122, 133, 141, 144, 162, 175, 222, 239)]
    [InlineData(""" "", "Unknown" """, 102, 144, 175, 222, 239)]
    [InlineData(""" "", "Unknown", "Online" """)]
    public void WordsAmongDatesAreSeen(string missing, params int[] records) =>
        Assert.Equal(
            PublishedTables.At("knowledge_cutoff PTG2001", records),
            PublishedTables.Check(
                "models/lmarena/lmarena_text.csv",
                $$"""
                {
                  "fieldsMatch": "subset",
                  "fields": [
                    { "name": "rank", "type": "integer" },
                    { "name": "knowledge_cutoff", "type": "date", "format": "%Y/%m", "missingValues": [{{missing}}] }
                  ],
                  "primaryKey": "rank"
                }
                """).Where(report => report.Column == "knowledge_cutoff").Places());

    [Fact]
    public void SpellingsOfOneOrganizationAreSeenWithoutASchema()
    {
        var reports = PublishedTables.Check(PublishedTables.Table("models/lmarena/lmarena_text.csv", ("Key", "rank")));

        Assert.Contains(reports, report => report is { Id: "PTG2007", Column: "organization", Cell: "Nexusflow" or "NexusFlow" });
        Assert.DoesNotContain(reports, report => report is { Id: "PTG2007", Column: "license", Cell: "Apache-2.0" or "Apache 2.0" });
        Assert.Contains(reports, report => report is { Id: "PTG2007", Column: "license", Cell: "Nvidia Open Model" or "NVIDIA Open Model" });
    }

    [Fact]
    public void ContradictingDuplicateIsSeen()
    {
        var reports = PublishedTables.Check(
            "models/alpaca_eval/weighted_alpaca_eval_gpt4_turbo_leaderboard.csv",
            """
            {
              "fields": [
                { "name": "name", "type": "string" },
                { "name": "length_controlled_winrate", "type": "number", "constraints": { "minimum": 0, "maximum": 100 } },
                { "name": "win_rate", "type": "number", "constraints": { "minimum": 0, "maximum": 100 } },
                { "name": "avg_length", "type": "integer" },
                { "name": "link", "type": "string", "format": "uri" },
                { "name": "samples", "type": "string" },
                { "name": "filter", "type": "string", "categories": ["community", "verified", "minimal", "dev"] }
              ],
              "primaryKey": "name"
            }
            """);

        Assert.Equal(["99 name PTG2005"], reports.Where(report => report.Id == "PTG2005").Places());
    }

    // The last line has no value, so it is no row.
    private const int NoRow = 0;

    [Fact]
    public void ShortRecordsAreSeen() =>
        Assert.Equal(
            [2, 3, 25, NoRow],
            PublishedTables.Check(PublishedTables.Table("models/alpaca_eval/benchmarks.csv")).Where(report => report.Id == "PTG1002").Select(report => report.Record));
}
