using System.Text.Json;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests;

/// <summary>A contradiction in a data file, in real builds: where it is reported, and what changes its severity.</summary>
public class SeverityTests(PackageFeed feed)
{
    private const string Table = """
        Model,Class,Method
        BERT,Contrastive,restores masked words
        CLIP,Contrastive,contrasts pictures with captions

        """;

    private const string Schema = """
        {
          "fields": [
            { "name": "Model", "type": "string" },
            { "name": "Class", "type": "string", "categories": ["Generative", "Contrastive"] },
            { "name": "Method", "type": "string" }
          ],
          "primaryKey": ["Model"],
          "pretraingen": {
            "evidence": [
              { "id": "class-cues", "of": "Class", "in": ["Method"],
                "cues": { "Generative": ["mask(ed|ing)"], "Contrastive": ["contrast"] } }
            ]
          }
        }
        """;

    private const string Program = """
        using Shop;

        System.Console.WriteLine(ModelTable.Count + " " + Model.BERT.ToEntry().Class);
        """;

    [Fact]
    public void A_contradiction_is_a_warning_at_its_cell()
    {
        using var consumer = Shop();

        var run = consumer.Build().AssertSucceeds();

        Assert.Contains("models.csv(2,6): warning PTG3001: 'BERT' is classed 'Contrastive', but Method says 'masked'", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [MatrixFact("console, net10.0, a compiler that speaks Chinese")]
    public void Findings_are_told_in_the_language_of_the_compiler()
    {
        using var consumer = Shop();

        var run = consumer.Build("-p:PreferredUILang=zh-Hans").AssertSucceeds();

        Assert.Contains("models.csv(2,6): warning PTG3001: 'BERT' 被归为 'Contrastive'，但 Method 中写有 'masked'", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_error_log_names_the_cell_and_the_other_one()
    {
        using var consumer = Shop();
        consumer.Build("-p:ErrorLog=log.sarif%2cversion=2.1").AssertSucceeds();

        using var log = JsonDocument.Parse(File.ReadAllText(consumer.PathOf("log.sarif")));
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "PTG3001");
        var region = PlaceOf(result.GetProperty("locations")[0]);

        Assert.EndsWith("models.csv", region.File, StringComparison.Ordinal);
        Assert.Equal((2, 6, 2, 17), region.Region);
        Assert.Equal((2, 18, 2, 39), PlaceOf(result.GetProperty("relatedLocations")[0]).Region);
    }

    [Fact]
    public void Warnings_as_errors_stop_the_build()
    {
        using var consumer = Shop();

        Assert.Contains("error PTG3001", Assert.Single(consumer.Build("-warnaserror").AssertFails().Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void NoWarn_silences_it()
    {
        using var consumer = Shop();

        Assert.Empty(consumer.Build("-p:NoWarn=PTG3001").AssertSucceeds().Findings);
    }

    [Fact]
    public void A_global_config_sets_its_severity()
    {
        using var consumer = Shop().Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PTG3001.severity = error\n");

        Assert.Contains("error PTG3001", Assert.Single(consumer.Build().AssertFails().Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("none", 0)]
    [InlineData("suggestion", 0)]
    public void An_editorconfig_section_for_the_data_file_sets_its_severity(string severity, int findings)
    {
        using var consumer = Shop().Write(".editorconfig", $"root = true\n[*.csv]\npretraingen.PTG3001.severity = {severity}\n");

        var run = consumer.Build();

        Assert.Equal(findings, run.Findings.Count);
        Assert.Equal(findings > 0, run.ExitCode != 0);
    }

    [Fact]
    public void SuppressMessage_silences_it()
    {
        using var consumer = Shop().Write("Suppressions.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"PretrainGen\", \"PTG3001\")]");

        Assert.Empty(consumer.Build().AssertSucceeds().Findings);
    }

    [Fact]
    public void Without_analyzers_the_valid_part_is_still_generated()
    {
        using var consumer = Shop().Write("models.csv", Table + "GPT,Unheard,guesses the next word\n");

        var run = consumer.Build("-p:RunAnalyzers=false").AssertSucceeds();

        Assert.Empty(run.Findings);
        Assert.Contains("3 Contrastive", consumer.Run("run", "--no-build").Output, StringComparison.Ordinal);
    }

    private Consumer Shop() => Consumer.Program(feed)
        .Write("models.csv", Table)
        .Write("models.schema.json", Schema)
        .Write("Program.cs", Program);

    private static (string? File, (int, int, int, int) Region) PlaceOf(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return (
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string name) => region.GetProperty(name).GetInt32();
    }
}
