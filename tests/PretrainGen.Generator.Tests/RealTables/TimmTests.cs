using System.Globalization;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The image models of timm: what they reach on ImageNet, and what they were trained on.</summary>
public class TimmTests
{
    private const string Folder = "models/timm/";
    private const string Benchmark = Folder + "benchmark-infer-amp-nchw-pt240-cu124-rtx3090.csv";
    private const int ModelsOfTheMetadata = 521;

    [Fact]
    public void ModelIsNoKeyAnyMore()
    {
        var reports = PublishedTables.Check(Folder + "results-imagenet.csv", Results(key: """ "model" """, groupChar: ","));

        Assert.Equal(290, reports.Count);
        Assert.All(reports, report => Assert.Equal(("PTG2005", "model"), (report.Id, report.Column)));
    }

    [Fact]
    public void ModelAndImageSizeTogetherAreTheKey() =>
        Assert.Empty(PublishedTables.Check(Folder + "results-imagenet.csv", Results(key: """ "model", "img_size" """, groupChar: ",")));

    [Theory, InlineData("2022-12-30"), InlineData("2023-05-24")]
    public void ModelWasTheKeyBefore(string date) =>
        Assert.Empty(PublishedTables.Check($"{Folder}history/results-imagenet.{date}.csv", Results(key: """ "model" """, groupChar: ",")));

    [Fact]
    public void MisspeltHeaderOfTheOldestTableIsSeen()
    {
        var reports = PublishedTables.Check($"{Folder}history/results-imagenet.2021-10-28.csv", Results(key: """ "model" """, groupChar: ","));

        Assert.All(reports, report => Assert.Equal("PTG1003", report.Id));
        Assert.Contains(reports, report => report.Cell == "cropt_pct");
        Assert.Contains(reports, report => report.Message.Contains("'crop_pct'", StringComparison.Ordinal));
    }

    [Fact]
    public void GroupedDigitsAreNoNumberUnlessTheSchemaSaysSo() =>
        Assert.Equal(
            PublishedTables.At("param_count PTG2001", 4, 6, 8, 12, 254),
            PublishedTables.Check(Folder + "results-imagenet.csv", Results(key: """ "model", "img_size" """, groupChar: "")).Places());

    [Theory, InlineData("results-imagenet-real.csv"), InlineData("results-imagenetv2-matched-frequency.csv")]
    public void SignedDifferencesAreNumbers(string file) =>
        Assert.Empty(PublishedTables.Check(
            Folder + file,
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "model", "type": "string" },
                { "name": "img_size", "type": "integer" },
                { "name": "param_count", "type": "number", "groupChar": "," },
                { "name": "top1_diff", "type": "number" },
                { "name": "top5_diff", "type": "number" },
                { "name": "rank_diff", "type": "integer" }
              ],
              "primaryKey": ["model", "img_size"]
            }
            """));

    [Fact]
    public void BenchmarkLacksTheSizesOfOneModel()
    {
        var reports = PublishedTables.Check(
            Benchmark,
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "model", "type": "string" },
                { "name": "infer_img_size", "type": "integer" },
                { "name": "infer_gmacs", "type": "number", "constraints": { "required": true } },
                { "name": "infer_macts", "type": "number", "constraints": { "required": true } }
              ],
              "primaryKey": ["model", "infer_img_size"]
            }
            """);

        Assert.Equal(["212 infer_gmacs PTG2002", "212 infer_macts PTG2002"], reports.Where(report => report.Id == "PTG2002").Places());
    }

    [Fact]
    public void OnlyTheBlankSizesMakeAColumnNullable() =>
        Assert.Equal(
            ["infer_gmacs", "infer_macts"],
            Assert.Single(Models.Of(PublishedTables.Table(Benchmark), PublishedTables.Schema(Benchmark, """{ "fieldsMatch": "superset", "primaryKey": ["model", "infer_img_size"], "fields": [{ "name": "model" }, { "name": "infer_img_size", "type": "integer" }] }""")))
                .Entity!.Columns.Where(column => column.IsNullable).Select(column => column.Header));

    [Fact]
    public void BenchmarkAndResultsDisagreeAboutSizes()
    {
        var reports = PublishedTables.Check(
            PublishedTables.TableOf("Size", Benchmark, line => line.Replace("infer_img_size", "img_size", StringComparison.Ordinal)),
            PublishedTables.TableOf("Size", Folder + "results-imagenet.csv", WithoutTag),
            PublishedTables.Schema(
                Benchmark,
                """
                {
                  "fieldsMatch": "partial",
                  "fields": [
                    { "name": "model", "type": "string" },
                    { "name": "img_size", "type": "integer" },
                    { "name": "param_count", "type": "number", "groupChar": "," }
                  ],
                  "primaryKey": ["model", "img_size"]
                }
                """)).Where(report => report.Id == "PTG3002").ToList();

        Assert.All(reports, report => Assert.Equal("param_count", report.Column));
        Assert.Equal(
            ["tiny_vit_11m_224", "tiny_vit_21m_224", "tiny_vit_5m_224", "tnt_b_patch16_224", "tnt_s_patch16_224", "vit_base_patch16_224_miil"],
            reports.Select(report => report.Row).Order(StringComparer.Ordinal));
        Assert.Contains(reports, report => report.Message.Contains("'5.39'", StringComparison.Ordinal) && report.Message.Contains("'12.08'", StringComparison.Ordinal));
    }

    [Fact]
    public void NoModelOfTheMetadataIsCalledAsInTheResults()
    {
        var reports = PublishedTables.Check(
            PublishedTables.Table(Folder + "model_metadata-in1k.csv"),
            PublishedTables.Table(Folder + "results-imagenet.csv"),
            ProjectFile.Other("datapackage.json", Package));

        var report = Assert.Single(reports);
        Assert.Equal(("model_metadata-in1k.csv", "PTG2008", "model"), (report.File, report.Id, report.Column));
        Assert.Contains(ModelsOfTheMetadata.ToString(CultureInfo.InvariantCulture), report.Message, StringComparison.Ordinal);
    }

    private const string Package =
        """
        {
          "resources": [
            {
              "name": "metadata",
              "path": "model_metadata-in1k.csv",
              "schema": {
                "fields": [{ "name": "model", "type": "string" }, { "name": "pretrain", "type": "string" }],
                "primaryKey": "model",
                "foreignKeys": [{ "fields": "model", "reference": { "resource": "results", "fields": "model" } }]
              }
            },
            {
              "name": "results",
              "path": "results-imagenet.csv",
              "schema": {
                "fieldsMatch": "subset",
                "fields": [
                  { "name": "model", "type": "string" },
                  { "name": "img_size", "type": "integer" },
                  { "name": "param_count", "type": "number", "groupChar": "," }
                ],
                "primaryKey": ["model", "img_size"]
              }
            }
          ]
        }
        """;

    /// <summary>A line whose model is called by its architecture alone, as models were before 2023.</summary>
    private static string WithoutTag(string line) => Regex.Replace(line, @"^([^.,]*)\.[^,]*", "$1");

    private static string Results(string key, string groupChar) =>
        $$"""
        {
          "fieldsMatch": "equal",
          "fields": [
            { "name": "model", "type": "string", "constraints": { "required": true } },
            { "name": "img_size", "type": "integer", "constraints": { "minimum": 64, "maximum": 1024 } },
            { "name": "top1", "type": "number", "constraints": { "minimum": 0, "maximum": 100 } },
            { "name": "top1_err", "type": "number", "constraints": { "minimum": 0, "maximum": 100 } },
            { "name": "top5", "type": "number", "constraints": { "minimum": 0, "maximum": 100 } },
            { "name": "top5_err", "type": "number", "constraints": { "minimum": 0, "maximum": 100 } },
            { "name": "param_count", "type": "number", "groupChar": "{{groupChar}}" },
            { "name": "crop_pct", "type": "number", "constraints": { "exclusiveMinimum": 0 } },
            { "name": "interpolation", "type": "string", "categories": ["bicubic", "bilinear"] }
          ],
          "primaryKey": [{{key}}],
          "pretraingen": {
            "rules": [{ "id": "top5-is-no-worse", "then": { "top5": { "min": { "field": "top1" } } } }]
          }
        }
        """;
}
