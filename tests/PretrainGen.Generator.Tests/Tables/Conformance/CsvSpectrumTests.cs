using System.Text.Json;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

public class CsvSpectrumTests
{
    /// <summary>Files whose expectation is not what they hold, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["location_coordinates"] = "the two files have different telephone numbers",
        ["newlines_crlf"] = "the newline in the quoted cell is LF, and is expected to be CRLF",
    };

    [Fact]
    public void Reads_every_file_as_expected()
    {
        var files = Corpus.Files("conformance/csv-spectrum/csvs", ".csv");

        Assert.Equal(12, files.Count);
        Assert.All(files, file =>
        {
            var document = Reading.Csv(Corpus.ReadText(file));
            Assert.Empty(document.Faults);
            Assert.Equal(!Differences.ContainsKey(Path.GetFileNameWithoutExtension(file)), IsEqual(Expected(file), Reading.Records(Assert.Single(document.Tables))));
        });
    }

    internal static IEnumerable<ConformanceLine> Lines() =>
        from file in Corpus.Files("conformance/csv-spectrum/csvs", ".csv")
        let isEqual = IsEqual(Expected(file), Reading.Records(Assert.Single(Reading.Csv(Corpus.ReadText(file)).Tables)))
        select new ConformanceLine("csv-spectrum, JSON", Path.GetFileName(file), isEqual, Differences.GetValueOrDefault(Path.GetFileNameWithoutExtension(file)));

    private static bool IsEqual(string[][] expected, string[][] actual) =>
        expected.Zip(actual, (left, right) => left.SequenceEqual(right)).All(isEqual => isEqual) && expected.Length == actual.Length;

    /// <summary>The expectation: an object a row, or one object for one row.</summary>
    private static string[][] Expected(string file)
    {
        var path = file.Replace("/csvs/", "/json/", StringComparison.Ordinal).Replace(".csv", ".json", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Corpus.ReadText(path));
        JsonElement[] rows = json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.EnumerateArray()] : [json.RootElement];
        return
        [
            [.. rows[0].EnumerateObject().Select(cell => cell.Name)],
            .. rows.Select(row => row.EnumerateObject().Select(cell => cell.Value.GetString()!).ToArray()),
        ];
    }
}
