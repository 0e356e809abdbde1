using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules;

/// <summary>Tables that people published, without any schema: what is wrong with them is found, and what is right is left alone.</summary>
public class RealTablesTests
{
    [Theory]
    [InlineData("models.csv")]
    [InlineData("architectures.csv")]
    [InlineData("organizations.csv")]
    [InlineData("survey/pretraining-survey.md")]
    public void Our_own_data_is_clean(string path) => Assert.Empty(RuleTest.FromDisk(RepositoryRoot.Combine("data", path)).Run().Select(Print));

    [Theory]
    [InlineData("frictionless/core/language-codes/data/language-codes.csv")]
    [InlineData("frictionless/core/s-and-p-500-companies/data/constituents.csv")]
    [InlineData("models/epoch/distilled_models.csv")]
    [InlineData("frictionless/core/cofog/data/cofog.csv")]
    [InlineData("models/alpaca_eval/src_weighted_alpaca_eval_gpt4_turbo_leaderboard.csv")]
    [InlineData("models/open_clip/model_profile.csv")]
    [InlineData("models/open-llm-leaderboard/20230714.csv")]
    [InlineData("models/timm/model_metadata-in1k.csv")]
    [InlineData("models/md/whisper/README.md")]
    [InlineData("models/md/whisper.cpp/README.md")]
    [InlineData("scale/ourairports/countries.csv")]
    [InlineData("frictionless/core/language-codes/data/ietf-language-tags.csv")]
    [InlineData("models/timm/history/results-imagenet.2023-05-24.csv")]
    public void Nothing_is_wrong_with(string path) => Assert.Empty(Run(path).Select(Print));

    [Theory]
    [InlineData("frictionless/core/country-codes/data/country-codes.csv", "PTG1005 x94, PTG1008 x2, PTG2011 x3")]
    [InlineData("models/epoch/external_benchmark_mmlu.csv", "PTG1008 x5, PTG2007 x10")]
    [InlineData("frictionless/core/currency-codes/data/codes-all.csv", "PTG1005 x4, PTG1007 x1, PTG1008 x3, PTG2007 x1")]
    [InlineData("frictionless/core/language-codes/data/language-codes-full.csv", "PTG1005 x1")]
    [InlineData("frictionless/core/top-level-domain-names/data/top-level-domain-names.csv", "PTG1005 x39, PTG2007 x2")]
    [InlineData("incidents/country-list-2013-unquoted-commas/before/country-codes.csv", "PTG1002 x16")]
    [InlineData("models/alpaca_eval/weighted_alpaca_eval_gpt4_turbo_leaderboard.csv", "PTG2005 x1")]
    [InlineData("models/epoch/notable_ai_models_24_02_2025.csv", "PTG1005 x18, PTG1008 x48, PTG2007 x4")]
    [InlineData("models/litellm/litellm.derived.csv", "PTG2006 x1")]
    [InlineData("models/lmarena/lmarena_text.csv", "PTG2005 x1, PTG2007 x3")]
    [InlineData("models/md/dino-html/README.md", "PTG1001 x1")]
    [InlineData("models/md/open-llms/README.md", "PTG1005 x4, PTG2007 x1")]
    [InlineData("models/timm/results-imagenet.csv", "PTG1007 x1")]
    [InlineData("scale/noaa/StormEvents_locations-ftp_v1.0_d2014_c20170718.csv", "PTG1007 x1")]
    [InlineData("scale/oui/oui.csv", "PTG1005 x46, PTG1008 x204, PTG2005 x3, PTG2007 x139, PTG2009 x33")]
    [InlineData("scale/ourairports/airport-frequencies.csv", "PTG2007 x4")]
    [InlineData("scale/ourairports/airports.2025-01-31-broken.csv", "PTG1001 x1")]
    [InlineData("scale/ourairports/regions.csv", "PTG1005 x19, PTG2007 x1")]
    public void What_is_wrong_is_counted(string path, string expected) =>
        Assert.Equal(expected, string.Join(", ", Run(path).GroupBy(finding => finding.Id).OrderBy(id => id.Key, StringComparer.Ordinal).Select(id => $"{id.Key} x{id.Count()}")));

    [Fact]
    public void The_licences_of_a_leaderboard_have_several_spellings() => Assert.Equal(
        [
            "(123,64) PTG2007: 'Claude 3.5 Haiku (20241022)': license is 'Propretary' here, but 'Proprietary' in 119 rows; is it a slip of the pen?",
            "(142,58) PTG2007: 'Nemotron-4-340B-Instruct': license is 'NVIDIA Open Model' here, but 'Nvidia Open Model' in another row",
            "(194,46) PTG2007: 'Starling-LM-7B-beta': organization is 'Nexusflow' here, but 'NexusFlow' in 2 rows",
            "(202,9) PTG2005: 'Yi-34B-Chat' names row 200 already; that model names the rows is a guess: Key=\"…\" on the table's item settles it, or primaryKey in a schema",
        ],
        Run("models/lmarena/lmarena_text.csv").Select(Print));

    [Theory]
    [InlineData("Area control", "Area Control")]
    [InlineData("Air to air", "Air to Air")]
    public void The_frequencies_of_airports_have_several_spellings(string rare, string common) => Assert.Contains(
        Run("scale/ourairports/airport-frequencies.csv").Select(Print),
        finding => finding.Contains($"type is '{rare}' here, but '{common}' in ", StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Run(string path) => RuleTest.FromDisk(Path.Combine(SharedFolder.Require(), "corpus", path)).Run();

    private static string Print(Diagnostic finding)
    {
        var start = finding.Location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"({start.Line + 1},{start.Character + 1}) {finding.Id}: {finding.GetMessage(Language.English)}");
    }
}
