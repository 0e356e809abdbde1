using System.Net;
using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>The table examples of GitHub's own Markdown and of another implementation of it: an input, and the HTML that is expected.</summary>
public partial class GfmTests
{
    /// <summary>Examples that are read otherwise, by how they start, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["Lorem ipsum dolor sit amet.\n| Column 1"] = "md4c keeps a table out of a paragraph; GitHub lets it end one, and we go with GitHub",
        ["Column 1 | Column 2\n---------|---------\n`foo"] = "md4c keeps a pipe in code; GitHub parts cells at it, and we go with GitHub",
    };

    [Theory]
    [InlineData("extensions.txt", 28)]
    [InlineData("spec-tables.txt", 12)]
    public void Reads_the_tables_of_every_example(string file, int count)
    {
        var examples = Examples().Matches(Corpus.ReadText("conformance/gfm/" + file));

        Assert.Equal(count, examples.Count);
        Assert.All(examples, example =>
        {
            var (input, html) = (example.Groups["input"].Value, example.Groups["html"].Value);
            var actual = Reading.Grid(Reading.Markdown(input));
            if (Differences.Keys.Any(start => input.StartsWith(start, StringComparison.Ordinal)))
                Assert.NotEqual(Expected(html), actual);
            else
                Assert.Equal(Expected(html), actual);
        });
    }

    internal static IEnumerable<ConformanceLine> Lines() =>
        from file in (string[])["extensions.txt", "spec-tables.txt"]
        from example in Examples().Matches(Corpus.ReadText("conformance/gfm/" + file)).Select((match, number) => (match, number))
        let input = example.match.Groups["input"].Value
        select new ConformanceLine(
            "GitHub's Markdown, HTML",
            $"{file}, example {example.number + 1}",
            Expected(example.match.Groups["html"].Value) == Reading.Grid(Reading.Markdown(input)),
            Differences.FirstOrDefault(difference => input.StartsWith(difference.Key, StringComparison.Ordinal)).Value);

    /// <summary>The tables of the HTML as grids.</summary>
    private static string Expected(string html) => string.Join(" // ", TablesOf().Matches(html).Select(table => Rows(table.Value)));

    private static string Rows(string table) => string.Join(" / ", RowsOf().Matches(table).Select(row => Cells(row.Value)));

    private static string Cells(string row) => string.Join("|", CellsOf().Matches(row).Select(cell => TextOf(cell.Groups[1].Value)));

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(html, " "), ""));

    [GeneratedRegex("^`{10,} example\n(?<input>.*?)^\\.\n(?<html>.*?)(^\\.\n.*?)?^`{10,}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex("<table>.*?</table>", RegexOptions.Singleline)]
    private static partial Regex TablesOf();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex RowsOf();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex CellsOf();

    [GeneratedRegex(" *<br> *")]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
