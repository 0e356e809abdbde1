using System.Text.Json;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>Files from the tests of other readers that say by themselves what is expected.</summary>
public partial class OtherReadersTests
{
    [Fact]
    public void Reads_all_line_ends_alike()
    {
        var expected = Reading.Grid(Read("readr/eol-lf.csv"));

        Assert.Equal(expected, Reading.Grid(Read("readr/eol-cr.csv")));
        Assert.Equal(expected, Reading.Grid(Read("readr/eol-crlf.csv")));
    }

    [Fact]
    public void Reads_all_quote_signs_alike()
    {
        var singleQuoted = Reading.Csv(Corpus.ReadText("conformance/readr/basic-df-singlequote.csv"), quote: '\'');

        Assert.Equal(Reading.Grid(Read("readr/basic-df.csv")), Reading.Grid(singleQuoted));
    }

    [Fact]
    public void Reads_all_encodings_alike() =>
        Assert.Equal(Reading.Grid(Read("node-csv/365-utf8-bom-windows.csv")), Reading.Grid(Read("node-csv/365-utf16le-bom-windows.csv")));

    [Fact]
    public void Reads_all_delimiters_alike()
    {
        var colons = Reading.Csv(Corpus.ReadText("conformance/rust-csv/smallpop-colon.csv"), ':');

        Assert.Equal(Reading.Grid(Read("rust-csv/smallpop.csv")), Reading.Grid(colons));
    }

    [Fact]
    public void Reads_naughty_strings_from_CSV()
    {
        var strings = NaughtyStrings();

        Assert.Equal(strings, ValuesOf(Read("blns/blns.derived.csv")));
        Assert.Equal(strings, ValuesOf(Read("blns/blns.derived.crlf.csv")));
    }

    [Fact]
    public void Reads_naughty_strings_from_Markdown()
    {
        var text = Corpus.ReadText("conformance/blns/blns.derived.md");
        var table = Assert.Single(Reading.Markdown(text).Tables);

        var actual = table.Rows.Select(row => Escape().Replace(Reading.Slice(row.Cells[1], text), "$1"));
        Assert.Equal(NaughtyStrings().Select(value => value.Trim()), actual);
    }

    internal static IEnumerable<ConformanceLine> Lines()
    {
        var strings = NaughtyStrings();
        foreach (var file in (string[])["blns.derived.csv", "blns.derived.crlf.csv"])
            yield return new("big list of naughty strings, JSON", file, strings.SequenceEqual(ValuesOf(Read("blns/" + file)), StringComparer.Ordinal), null);
    }

    private static TableDocument Read(string path)
    {
        var document = Reading.Csv(Corpus.ReadText("conformance/" + path));
        Assert.Empty(document.Faults);
        return document;
    }

    private static IEnumerable<string> ValuesOf(TableDocument document) => document.Tables[0].Rows.Select(row => row.Cells[1].Text);

    private static string[] NaughtyStrings() => JsonSerializer.Deserialize<string[]>(Corpus.ReadText("conformance/blns/blns.json"))!;

    [GeneratedRegex("""\\([\\|])""")]
    private static partial Regex Escape();
}
