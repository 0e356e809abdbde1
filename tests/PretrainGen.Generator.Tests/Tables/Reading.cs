using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tables.Delimited;

namespace PretrainGen.Generator.Tests.Tables;

/// <summary>Reads texts, and writes what was read so that a test can say what it expects in one line.</summary>
internal static class Reading
{
    public static TableDocument Csv(string text, char delimiter = ',', char quote = '"', char? comment = null) =>
        TableReader.Read(SourceText.From(text), TableFormat.Delimited, new Dialect(delimiter, quote, comment), TestContext.Current.CancellationToken);

    /// <summary>Reads a delimited text whose delimiter nobody says.</summary>
    public static TableDocument Found(string text) =>
        TableReader.Read(SourceText.From(text), TableFormat.Delimited, dialect: null, TestContext.Current.CancellationToken);

    public static TableDocument Markdown(string text) =>
        TableReader.Read(SourceText.From(text), TableFormat.Markdown, Dialect.Comma, TestContext.Current.CancellationToken);

    /// <summary>Reads one cell of a Markdown table.</summary>
    public static Cell MarkdownCell(string source, string after = "")
    {
        var document = Markdown($"| a |\n|---|\n| {source} |\n\n{after}");
        return Assert.Single(Assert.Single(Assert.Single(document.Tables).Rows).Cells);
    }

    /// <summary>The header and the rows: cells parted by a bar, rows by a slash, newlines written out.</summary>
    public static string Grid(TableDocument document) => string.Join(" // ", document.Tables.Select(Grid));

    /// <inheritdoc cref="Grid(TableDocument)"/>
    public static string Grid(Table table) => string.Join(" / ", Records(table).Select(cells => string.Join("|", cells.Select(Escape))));

    /// <summary>The texts of the header and of the rows.</summary>
    public static string[][] Records(Table table) =>
        [[.. table.Header.Select(cell => cell.Text)], .. table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray())];

    /// <summary>The records of a delimited text before they are fitted to the header.</summary>
    public static List<string[]> RawRecords(string text, Dialect dialect)
    {
        var records = new List<string[]>();
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var cells = new DelimitedCells(text, dialect.Quote);
        var scanner = new DelimitedScanner(text, start, dialect, cells, new DocumentBuilder(), TestContext.Current.CancellationToken);
        while (scanner.TryReadRecord())
        {
            records.Add([.. Enumerable.Range(cells.Lead, cells.Count - cells.Lead).Select(cells.TextOf)]);
            cells.CutTo(0);
        }

        return records;
    }

    /// <summary>Every finding with the text that it points to.</summary>
    public static string Findings(TableDocument document, string text) =>
        string.Join("; ", document.Faults.Select(finding => string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Kind} <{Escape(text.Substring(finding.Place.Start, finding.Place.Length))}> {Escape(finding.Value)}:{finding.Expected}")));

    /// <summary>What the spans of all cells point to, as a grid.</summary>
    public static string Slices(Table table, string text) => string.Join(
        " / ",
        table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join("|", cells.Select(cell => Escape(Slice(cell, text))))));

    /// <summary>What the span of a cell points to.</summary>
    public static string Slice(Cell cell, string text) => text.Substring(cell.Span.Start, cell.Span.Length);

    private static string Escape(string text) =>
        text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
