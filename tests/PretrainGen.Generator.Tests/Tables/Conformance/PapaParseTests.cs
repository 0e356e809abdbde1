using System.Text.Json;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>The vectors that PapaParse is tested with, as far as they ask for something that our reader has.</summary>
public class PapaParseTests
{
    private const string MalformedQuote = "malformed: we report it, and go on with the next line";
    private const string BlankAfterQuote = "malformed: we report the blank after the closing quote, and keep it";
    private const string RepeatedHeader = "we report a repeated column and keep its name";
    private const string GuessedDelimiter = "a delimiter is declared, not guessed";
    private const string EmptyCells = "a row of empty cells is a row, only a blank line is none";
    private const string MixedLineEnds = "every CR, LF and CRLF ends a record, also in one file";

    /// <summary>Vectors that are read otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["Quoted field has no closing quote"] = MalformedQuote,
        ["Quoted field has invalid trailing quote after delimiter with a valid closer"] = MalformedQuote,
        ["Quoted field has invalid trailing quote after delimiter"] = MalformedQuote,
        ["Quoted field has invalid trailing quote before delimiter"] = MalformedQuote,
        ["Quoted field has invalid trailing quote after new line"] = MalformedQuote,
        ["Quoted fields with spaces between closing quote and next delimiter"] = BlankAfterQuote,
        ["Quoted fields with spaces between closing quote and next new line"] = BlankAfterQuote,
        ["Quoted fields with spaces after closing quote"] = BlankAfterQuote,
        ["Quoted fields with spaces between closing quote and next delimiter and contains delimiter"] = BlankAfterQuote,
        ["Quoted fields with spaces between closing quote and newline and contains newline"] = BlankAfterQuote,
        ["Simple duplicated header names"] = RepeatedHeader,
        ["Duplicated header names existing column"] = RepeatedHeader,
        ["Duplicate header names with __proto__ field"] = RepeatedHeader,
        ["Mixed slash n and slash r should choose first as precident"] = MixedLineEnds,
        ["Pipe delimiter is guessed correctly when mixed with comas"] = GuessedDelimiter,
        ["Pipe delimiter is guessed correctly when first field are enclosed in quotes and contain delimiter characters"] = GuessedDelimiter,
        ["Pipe delimiter is guessed correctly when some fields are enclosed in quotes and contain delimiter characters and escaoped quotes"] = GuessedDelimiter,
        ["Parsing with skipEmptyLines set to 'greedy'"] = EmptyCells,
        ["Parsing with skipEmptyLines set to 'greedy' with quotes and delimiters as content"] = EmptyCells,
    };

    internal static IEnumerable<ConformanceLine> Lines()
    {
        using var json = JsonDocument.Parse(Corpus.ReadText("conformance/papaparse/papaparse-vectors.json"));
        return
        [
            .. from vector in json.RootElement.EnumerateArray().Select(vector => new PapaParseVector(vector))
               let missing = vector.Inexpressible
               select new ConformanceLine("PapaParse, vectors", vector.Description, missing is null && vector.Expected == vector.Actual, missing is null ? Differences.GetValueOrDefault(vector.Description) : $"the reader has no {missing}"),
        ];
    }

    [Fact]
    public void Reads_the_vectors_as_expected_or_for_a_reason_otherwise()
    {
        using var json = JsonDocument.Parse(Corpus.ReadText("conformance/papaparse/papaparse-vectors.json"));
        var vectors = json.RootElement.EnumerateArray().Select(vector => new PapaParseVector(vector)).ToList();
        var inexpressible = vectors.Where(vector => vector.Inexpressible is not null).ToList();
        var compared = vectors.Except(inexpressible).ToLookup(vector => vector.Expected == vector.Actual);

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{compared[true].Count()} agree, {compared[false].Count()} differ for a reason, {inexpressible.Count} ask for what the reader does not have: " +
            string.Join(", ", inexpressible.CountBy(vector => vector.Inexpressible!).Select(group => $"{group.Key} ({group.Value})")));
        Assert.Equal(Differences.Keys.Order(StringComparer.Ordinal), compared[false].Select(vector => vector.Description).Order(StringComparer.Ordinal));
        Assert.Equal(111, compared[true].Count());
    }
}
