using System.Text.RegularExpressions;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

public partial class CommonsCsvTests
{
    private const string BlankAfterQuote = "4:[ i ,  \" j \" ,  \" k \",  l ]";
    private const string BlankAfterQuoteKept = "4:[ i ,  \" j \" ,  \" k \",  l  ]";

    /// <summary>Expectations that cannot be held to, and why.</summary>
    private static readonly Dictionary<string, string> Inexpressible = new(StringComparer.Ordinal)
    {
        ["test_rfc4180_trim.txt"] = "blanks around quotes count: only a quote at the very start of a cell is one",
    };

    [Fact]
    public void Reads_every_file_as_its_control_file_says()
    {
        var controls = Corpus.Files("conformance/commons-csv/CSVFileParser", ".txt")
            .Where(file => Path.GetFileName(file).StartsWith("test", StringComparison.Ordinal) && !Inexpressible.ContainsKey(Path.GetFileName(file)))
            .ToList();

        Assert.Equal(6, controls.Count);
        Assert.All(controls, control => Assert.Equal(Expected(control), Actual(control)));
    }

    internal static IEnumerable<ConformanceLine> Lines() =>
        from file in Corpus.Files("conformance/commons-csv/CSVFileParser", ".txt")
        let name = Path.GetFileName(file)
        where name.StartsWith("test", StringComparison.Ordinal)
        let reason = Inexpressible.GetValueOrDefault(name)
        select new ConformanceLine("Commons CSV, control file", name, reason is null && Expected(file).SequenceEqual(Actual(file)), reason);

    /// <summary>The records that the control file lists. We skip blank lines, and keep the blank after a closing quote, which we report.</summary>
    private static IEnumerable<string> Expected(string control) => Corpus.ReadText(control)
        .Split('\n')
        .Skip(2)
        .Select(line => line.TrimEnd('\r'))
        .Where(line => !line.StartsWith('#'))
        .Select(line => CommentOfRecord().Replace(line, "]"))
        .Where(line => line != "1:[]")
        .Select(line => line == BlankAfterQuote ? BlankAfterQuoteKept : line);

    private static IEnumerable<string> Actual(string control)
    {
        var settings = Corpus.ReadText(control).Split('\n')[0].Split(' ');
        var comment = settings.Contains("CommentStart=#") ? '#' : default(char?);
        var text = Corpus.ReadText($"{Path.GetDirectoryName(control)}/{settings[0].Trim()}");
        return Reading.RawRecords(text, Dialect.Comma with { Comment = comment }).Select(cells => $"{cells.Length}:[{string.Join(", ", cells)}]");
    }

    [GeneratedRegex("\\]#.*$")]
    private static partial Regex CommentOfRecord();
}
