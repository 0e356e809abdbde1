using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>Holds the findings of every CSV and TSV file of the corpus to the verdict of another strict reader.</summary>
public class CorpusVerdictTests
{
    private static readonly (string Sign, ReadFault Fault)[] Signs =
    [
        ("ragged_rows", ReadFault.RaggedRow),
        ("empty_headers", ReadFault.EmptyHeader),
        ("n_dup_headers", ReadFault.RepeatedHeader),
        ("unterminated-quote", ReadFault.UnclosedQuote),
        ("text-after-closing-quote", ReadFault.TextAfterQuote),
        ("empty", ReadFault.NoTable),
    ];

    /// <summary>Files that are judged otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["conformance/csv-test-data/csv/all-empty.csv"] = "blank lines alone are no table",
        ["conformance/papaparse/malformed.tsv"] = "the rows below the unclosed quote are read; a malformed file's ragged rows are not in its verdict",
        ["conformance/commons-csv/CSV-141/csv-141.csv"] = "the rows below the unclosed quote are read",
        ["conformance/commons-csv/CSV-290/psql.csv"] = "columns without a name do not repeat each other",
        ["conformance/commons-csv/CSVFileParser/test.csv"] = "a malformed file's ragged rows are not in its verdict",
        ["conformance/rust-csv/strange.csv"] = "a malformed file's ragged rows are not in its verdict",
    };

    [Fact]
    public void Finds_the_faults_that_a_strict_reader_finds()
    {
        var files = Corpus.DelimitedFiles("models", "frictionless", "conformance", "scale", "incidents");
        var differences = files.ToDictionary(file => file.Path, Compare, StringComparer.Ordinal).Where(file => file.Value.Length > 0).ToList();

        Assert.Equal(259, files.Count);
        Assert.Equal("", string.Join("\n", differences.Where(file => !Differences.ContainsKey(file.Key)).Select(file => $"{file.Key}: {file.Value}")));
        Assert.Equal(Differences.Count, differences.Count);
    }

    internal static IEnumerable<ConformanceLine> Lines() =>
        from file in Corpus.DelimitedFiles("frictionless", "conformance")
        select new ConformanceLine($"strict reader: {file.Verdict.Split(':')[0]}", file.Path, Compare(file).Length == 0, Differences.GetValueOrDefault(file.Path));

    private static string Compare(CorpusFile file)
    {
        var document = TableReader.Read(
            SourceText.From(Corpus.ReadText(file.Path)), TableFormat.Delimited, file.Dialect, TestContext.Current.CancellationToken);
        var expected = Signs.Where(sign => file.Verdict.Split(':', ',').Contains(sign.Sign)).Select(sign => sign.Fault).Order();
        var actual = document.Faults.Select(finding => finding.Kind).Distinct().Order();
        var sizes = document.Tables.Select(table => (table.Header.Length, table.Rows.Length + table.Rows.BlankRecords.Count)).SingleOrDefault();

        var isEqual = actual.SequenceEqual(expected) && sizes == (file.Columns, file.Rows);
        return isEqual ? "" : $"{file.Verdict} {file.Columns} x {file.Rows}, read {string.Join(',', actual)} {sizes}";
    }
}
