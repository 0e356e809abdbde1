namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The results of open_clip, in which nothing is wrong.</summary>
public class OpenClipTests
{
    private const string Results = "models/open_clip/openclip_results.csv";
    private const string Profile = "models/open_clip/model_profile.csv";

    [Fact]
    public void ResultsAreSound() =>
        Assert.Empty(PublishedTables.Check(
            Results,
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "name", "type": "string" },
                { "name": "pretrained", "type": "string" },
                { "name": "params (M)", "type": "number", "constraints": { "minimum": 1 } },
                { "name": "FLOPs (B)", "type": "number", "constraints": { "minimum": 1 } },
                { "name": "Average perf. on 38 datasets", "type": "number", "constraints": { "minimum": 0, "maximum": 1 } },
                { "name": "ImageNet 1k", "type": "number", "constraints": { "minimum": 0, "maximum": 1 } }
              ],
              "primaryKey": ["name", "pretrained"]
            }
            """));

    [Fact]
    public void ProfileIsSound() =>
        Assert.Empty(PublishedTables.Check(
            Profile,
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "model", "type": "string" },
                { "name": "mparams", "type": "number" },
                { "name": "image_mparams", "type": "number" },
                { "name": "gflops", "type": "number" },
                { "name": "image_gflops", "type": "number" }
              ],
              "primaryKey": "model",
              "pretraingen": {
                "rules": [
                  { "id": "tower-is-a-part", "then": { "image_mparams": { "max": { "field": "mparams" } }, "image_gflops": { "max": { "field": "gflops" } } } }
                ]
              }
            }
            """));

    [Fact]
    public void EveryModelHasOneSize() =>
        Assert.Empty(PublishedTables.Check(
            Results,
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "name", "type": "string" },
                { "name": "pretrained", "type": "string" },
                { "name": "params (M)", "type": "number" },
                { "name": "FLOPs (B)", "type": "number" }
              ],
              "primaryKey": ["name", "pretrained"],
              "relationships": [
                { "fields": ["name", "params (M)"], "link": "derived" },
                { "fields": ["name", "FLOPs (B)"], "link": "derived" }
              ]
            }
            """));

    [Fact]
    public void EveryModelIsInTheProfile() =>
        Assert.Empty(PublishedTables.Check(
            PublishedTables.Table(Results),
            PublishedTables.Table(Profile),
            PublishedTables.Schema(
                Results,
                """
                {
                  "fieldsMatch": "subset",
                  "fields": [{ "name": "name", "type": "string" }, { "name": "pretrained", "type": "string" }],
                  "primaryKey": ["name", "pretrained"],
                  "foreignKeys": [{ "fields": "name", "reference": { "resource": "model_profile", "fields": "model" } }]
                }
                """)));

    [Fact]
    public void ProfileAndResultsAgreeAboutSizes()
    {
        Assert.Empty(Disagreements(line => line));
        Assert.Equal(["mparams"], Disagreements(line => line.Replace(",986.71,", ",986.72,", StringComparison.Ordinal)).Select(report => report.Column));
    }

    // The results name a model once for each set of weights; the first of them is held against the profile.
    private static IEnumerable<CellReport> Disagreements(Func<string, string> spoil) => PublishedTables.Check(
        PublishedTables.TableOf("Clip", Profile, line => line.Replace("model,", "name,", StringComparison.Ordinal)),
        PublishedTables.TableOf("Clip", Results, line => spoil(line.Replace("params (M),FLOPs (B)", "mparams,gflops", StringComparison.Ordinal))),
        PublishedTables.Schema(
            Profile,
            """
            {
              "fieldsMatch": "partial",
              "fields": [{ "name": "name", "type": "string" }, { "name": "mparams", "type": "number" }, { "name": "gflops", "type": "number" }],
              "primaryKey": "name"
            }
            """)).Where(report => report.Id == "PTG3002");
}
