using System.Globalization;
using PretrainGen.Generator.Tests.Support;
using PretrainGen.Generator.Tests.Tables;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>Whatever single thing goes wrong in the catalogue is found, once, and at its cell.</summary>
public class PlantedFaultsTests(ITestOutputHelper output)
{
    private const string UnseenSpace = "\u200B";
    private const string LostCharacter = "\uFFFD";

    private static readonly PlantedFault[] Faults =
    [
        new("wav2vec", "Organization", $"Facebook{UnseenSpace}AI", "PTG1005"),
        new("GPT", "Title", $"Improving Language Understanding by Generative Pre{LostCharacter}Training", "PTG1006"),
        new("VGG", "Year", "MMXIV", "PTG2001"),
        new("NASNet", "Published", "2017-07-32", "PTG2001"),
        new("GoogLeNet", "Domain", "", "PTG2002"),
        new("DALL-E", "Supervision", "Self-supervized", "PTG2003"),
        new("UNITER", "Modalities", "imgae;text", "PTG2003"),
        new("AlexNet", "Year", "1912", "PTG2004"),
        new("XLNet", "ArxivId", "1906-08237", "PTG2004"),
        new("CLIP", "ArxivId", "2102.12092", "PTG2005", Also: "Paper | PTG3005"),
        new("GShard", "Title", "Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer", "PTG2005"),
        new("VATEX-BERT", "Model", "Act2Vec", "PTG2005"),
        new("Word2Vec", "Model", "★", "PTG2006"),
        new("SimCLR-Voice", "Model", "simclr", "PTG2007"),
        new("RoBERTa", "BuiltOn", "BERTT", "PTG2008"),
        new("BERT", "Objective", "Contrastive", "PTG3001"),
        new("EfficientNet", "Domain", "NLP", "PTG3004"),
        new("DeiT", "Supervision", "Self-supervised", "PTG3005"),
        new("ResNet", "Year", "2016", "PTG3005"),
        new("PVT", "ArxivId", "1902.12122", "PTG3005"),
        new("MAE", "Paper", "https://arxiv.org/abs/2111.06373", "PTG3005"),
        new("Swin Transformer", "BuiltOn", "Vision Transformer (ViT);MAE", "PTG3005"),
        new("SpeechFormer", "Venue", "Interspeech", "PTG3005"),
        new("ELMo", "Architecture", "", "PTG3005"),
        new("SwAV", "Description", "Denoising image encoder that contrasts cluster assignments instead of feature pairs.", "PTG3006", At: "Objective"),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Faults.Length)];

    [Fact]
    public void ThereAreTwentyFive() => Assert.Equal(25, Faults.Distinct().Count());

    [Theory, MemberData(nameof(All))]
    public void FaultIsFoundAlone(int number) =>
        Assert.Equal(
            Faults[number].AllExpected.Order(StringComparer.Ordinal),
            PlacesOf(CheckedCatalogue.Check(CopyWith(Faults[number]))).Order(StringComparer.Ordinal));

    [Fact]
    public void FaultsAreFoundTogether()
    {
        var found = PlacesOf(CheckedCatalogue.Check(CopyWith(Faults))).ToList();
        var expected = Faults.SelectMany(fault => fault.AllExpected).ToHashSet();
        var hits = found.Count(expected.Contains);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Faults.Length} faults planted, {found.Count} findings: precision {(double)hits / found.Count:P0}, recall {(double)hits / Faults.Length:P0}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PlacesOf(IEnumerable<CellReport> reports) =>
        from report in reports select $"{report.Row} | {report.Column} | {report.Id}";

    private static string CopyWith(params PlantedFault[] faults)
    {
        var records = Reading.Records(Reading.Csv(CheckedCatalogue.Text).Tables[0]);
        var names = records.Select(record => record[0]).ToList();
        foreach (var fault in faults)
            records[names.IndexOf(fault.Model)][Array.IndexOf(records[0], fault.Column)] = fault.Value;
        return string.Concat(records.Select(record => string.Join(',', record.Select(Quote)) + "\n"));
    }

    private static string Quote(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
