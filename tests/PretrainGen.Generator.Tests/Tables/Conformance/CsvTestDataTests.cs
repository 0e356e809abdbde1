using System.Text.Json;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

public class CsvTestDataTests
{
    /// <summary>Files that are read otherwise than expected, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["all-empty"] = "blank lines are skipped, so there is no record at all",
        ["empty-one-column"] = "a blank line is no row, not even of a single column",
    };

    /// <summary>Files that are malformed for their author and not for us, and why.</summary>
    private static readonly Dictionary<string, string> Tolerated = new(StringComparer.Ordinal)
    {
        ["bad-unescaped-quote"] = "a quote inside of a cell is text, as in most readers",
        ["bad-header-wrong-header"] = "which names a header should have is a matter of the schema",
    };

    [Fact]
    public void Reads_every_well_formed_file_as_expected()
    {
        var files = Corpus.Files("conformance/csv-test-data/csv", ".csv").Where(file => !IsBad(file)).ToList();

        Assert.Equal(18, files.Count);
        Assert.All(files, file =>
        {
            var actual = Reading.RawRecords(Corpus.ReadText(file), Dialect.Comma);
            var expected = Expected(file);
            if (Differences.ContainsKey(NameOf(file)))
                Assert.NotEqual(expected, actual);
            else
                Assert.Equal(expected, NameOf(file).StartsWith("header-", StringComparison.Ordinal) ? actual.Skip(1) : actual);
        });
    }

    [Fact]
    public void Reports_every_malformed_file()
    {
        var files = Corpus.Files("conformance/csv-test-data/csv", ".csv").Where(IsBad).ToList();

        Assert.Equal(7, files.Count);
        Assert.All(files, file => Assert.Equal(Tolerated.ContainsKey(NameOf(file)), Reading.Csv(Corpus.ReadText(file)).Faults.IsEmpty));
    }

    internal static IEnumerable<ConformanceLine> Lines() => Corpus.Files("conformance/csv-test-data/csv", ".csv").Select(file => IsBad(file)
        ? new ConformanceLine("csv-test-data, malformed", Path.GetFileName(file), !Reading.Csv(Corpus.ReadText(file)).Faults.IsEmpty, Tolerated.GetValueOrDefault(NameOf(file)))
        : new ConformanceLine("csv-test-data, JSON", Path.GetFileName(file), IsEqual(file), Differences.GetValueOrDefault(NameOf(file))));

    private static bool IsEqual(string file)
    {
        var actual = Reading.RawRecords(Corpus.ReadText(file), Dialect.Comma);
        return Expected(file).Select(Write).SequenceEqual((NameOf(file).StartsWith("header-", StringComparison.Ordinal) ? actual.Skip(1) : actual).Select(Write));

        static string Write(string[] cells) => JsonSerializer.Serialize(cells);
    }

    private static bool IsBad(string file) => NameOf(file).StartsWith("bad-", StringComparison.Ordinal);

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>The expectation: an array a record, or for files with a header an object a row.</summary>
    private static List<string[]> Expected(string file)
    {
        using var json = JsonDocument.Parse(Corpus.ReadText($"conformance/csv-test-data/json/{NameOf(file)}.json"));
        return
        [
            .. json.RootElement.EnumerateArray().Select(record => record.ValueKind == JsonValueKind.Array
                ? record.EnumerateArray().Select(cell => cell.GetString()!).ToArray()
                : [.. record.EnumerateObject().Select(cell => cell.Value.GetString()!)]),
        ];
    }
}
