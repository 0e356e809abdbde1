using System.Text.Json;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Fuzz.Inputs;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Tables;
using CsvFieldCountHandling = CsvHelper.CsvFieldCountHandling;
using CsvReader = CsvHelper.CsvReader;
using CsvReaderOptions = CsvHelper.CsvReaderOptions;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using SylvanOptions = Sylvan.Data.Csv.CsvDataReaderOptions;
using SylvanReader = Sylvan.Data.Csv.CsvDataReader;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Cells are written and read back, and other readers read them alike: CSV, pipe tables, JSON.</summary>
internal sealed class ReaderKind() : FuzzKind("reader", 40)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true }).Build();

    private static readonly string[] Letters = ["a", "b", "é", "生", "1", " ", "-", "_", "*", "`", "[", "]", "<", "&", "|", "\\", "#", "'", ";", "\"", ",", "\t", "\n", "\r", "\r\n", "\u00A0", "\u2028", "\u0085", "😀"];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size) => random.Next(3) switch
    {
        0 => Json(random, size),
        1 => Markdown(random, size),
        _ => Delimited(random, size),
    };

    private Breach? Delimited(Random random, int size)
    {
        var delimiter = random.From([',', ';', '\t', '|']);
        var records = Records(random, size, Letters);

        // Sylvan goes by the first CR of a file, also by one in quotes.
        var newline = random.From(["\n", "\r\n", "\r"]);
        var written = WrittenTable.Delimited(random, records, "things.csv", delimiter, newline);
        var document = TableReader.Read(SourceText.From(written.Text), TableFormat.Delimited, new Dialect(delimiter), CancellationToken.None);
        Counts.Compared++;
        return Difference("what was written is read", written.Text, records, Cells(document))
            ?? Places(written, document)
            ?? (written.Text.Contains('\r', StringComparison.Ordinal) ? null : Difference("Sylvan reads alike", written.Text, Sylvan(written.Text, delimiter), Cells(document)))
            ?? Difference("CsvHelper reads alike", written.Text, CsvHelper(written.Text, delimiter), Cells(document));
    }

    private Breach? Markdown(Random random, int size)
    {
        var records = Records(random, size, [.. Letters.Where(letter => letter is not ("\n" or "\r" or "\r\n" or "\t"))]).Select(cells => cells.Select(cell => cell.Trim()).ToArray()).ToList();
        if (records.Exists(cells => cells.Any(cell => cell.Contains('|', StringComparison.Ordinal) || cell.Contains('\u0085', StringComparison.Ordinal))))
            records = [.. records.Select(cells => cells.Select(cell => cell.Replace("|", "", StringComparison.Ordinal).Replace("\u0085", "", StringComparison.Ordinal).Trim()).ToArray()).Select(Filled)];
        var written = WrittenTable.Markdown(random, records, "things.md", random.From(["\n", "\r\n", "\r"]));
        var document = TableReader.Read(SourceText.From(written.Text), TableFormat.Markdown, Dialect.Comma, CancellationToken.None);
        Counts.Compared++;
        return Difference("what was written is read", written.Text, records, Cells(document))
            ?? Places(written, document)
            ?? Difference("Markdig reads alike", written.Text, Markdig(written.Text), Cells(document));
    }

    private Breach? Json(Random random, int size)
    {
        var text = JsonText.Of(random.OneIn(3) ? RandomSchema.Schema(random, size) : RandomSchema.Any(random, 4));
        if (random.OneIn(2) && text.Length > 0)
            text = text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length), random.From(["", "\"", "{", "]", ",", "0", "\\", "e", "\t", "\u00A0", "-"]));
        if (text.Any(char.IsSurrogate))
            return null;

        Counts.Compared++;
        var ours = JsonReader.Read(SourceText.From(text), CancellationToken.None).Root is not null;
        return ours == IsJson(text) ? null : new Breach("System.Text.Json reads alike", (ours ? "only we read " : "only we refuse ") + Printing.Literal(text));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<string[]> Records(Random random, int size, string[] letters)
    {
        var columns = 1 + random.Next(5);
        return [.. Enumerable.Range(0, 1 + random.Next(size + 1)).Select(_ => Filled([.. Enumerable.Range(0, columns).Select(_ => string.Concat(random.UpTo(8).Select(_ => random.From(letters))))]))];
    }

    // A record without any value is no row, other than to most readers.
    private static string[] Filled(string[] cells) => cells.All(string.IsNullOrWhiteSpace) ? ["a", .. cells.Skip(1)] : cells;

    private static List<string[]> Cells(TableDocument document) =>
        [.. document.Tables.SelectMany(table => table.Rows.Select(row => row.Cells).Prepend(table.Header)).Select(cells => cells.Select(cell => cell.Text).ToArray())];

    private static Breach? Difference(string invariant, string text, IEnumerable<string[]> expected, IEnumerable<string[]> actual)
    {
        var (wanted, got) = (Write(expected), Write(actual));
        return wanted == got ? null : new Breach(invariant, $"{Printing.Literal(text)}\n  expected {wanted}\n  but read {got}");
    }

    private static Breach? Places(WrittenTable written, TableDocument document)
    {
        var spans = document.Tables.SelectMany(table => table.Rows.Select(row => row.Cells).Prepend(table.Header)).SelectMany(cells => cells.Select(cell => cell.Span));
        return written.Spans.SelectMany(cells => cells).SequenceEqual(spans)
            ? null
            : new Breach("every cell is where it was written", Printing.Literal(written.Text));
    }

    private static List<string[]> Sylvan(string text, char delimiter)
    {
        var options = new SylvanOptions { HasHeaders = false, Delimiter = delimiter, BufferSize = 1 << 16, Comment = '\uFFFF' };
        using var reader = SylvanReader.Create(new StringReader(text.TrimStart('\uFEFF')), options);
        var records = new List<string[]>();
        while (reader.Read())
            records.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        return records;
    }

    private static List<string[]> CsvHelper(string text, char delimiter)
    {
        var options = new CsvReaderOptions { HasHeader = false, Separator = delimiter, FieldCountMismatch = CsvFieldCountHandling.Allow };
        using var reader = CsvReader.FromText(text.TrimStart('\uFEFF'), options);
        var records = new List<string[]>();
        while (reader.Read())
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return records;
    }

    private static IEnumerable<string[]> Markdig(string text) => global::Markdig.Markdown.Parse(text, Pipeline).Descendants<MarkdigTable>()
        .SelectMany(table => table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => string.Concat(cell.OfType<LeafBlock>().Select(block => TextOf(block.Inline)))).ToArray()));

    private static string TextOf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };

    private static string Write(IEnumerable<string[]> records) =>
        string.Join(" / ", records.Select(cells => string.Join("|", cells.Select(Printing.Literal))));
}
