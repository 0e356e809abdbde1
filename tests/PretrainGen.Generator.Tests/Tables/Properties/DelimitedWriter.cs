using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables.Properties;

/// <summary>Writes records as RFC 4180 has it, and remembers how it wrote each cell.</summary>
/// <param name="dialect">The signs to use.</param>
/// <param name="newline">What ends a record.</param>
/// <param name="quoted">Which cells to quote without need, in turn.</param>
internal sealed class DelimitedWriter(Dialect dialect, string newline, bool[] quoted)
{
    private readonly List<string> _cells = [];

    /// <summary>Every cell as it was written, without padding.</summary>
    public IReadOnlyList<string> Cells => _cells;

    public string Write(string[][] records, bool endsLine) => string.Join(newline, WriteLines(records)) + (endsLine ? newline : "");

    public List<string> WriteLines(string[][] records) => [.. records.Select(WriteLine)];

    private string WriteLine(string[] record) => string.Join(dialect.Delimiter, record.Select((cell, column) => WriteCell(cell, column, record.Length)));

    private string WriteCell(string text, int column, int columns)
    {
        var isQuoted = NeedsQuotes(text, column, columns) || (quoted.Length > 0 && quoted[_cells.Count % quoted.Length]);
        var quote = dialect.Quote.ToString();
        var written = isQuoted ? quote + text.Replace(quote, quote + quote, StringComparison.Ordinal) + quote : text;
        _cells.Add(isQuoted ? written : text.Trim());
        return written;
    }

    // A first cell must not look like a comment or a byte order mark, nor a lone one like a blank line.
    private bool NeedsQuotes(string text, int column, int columns) =>
        text.IndexOfAny([dialect.Delimiter, dialect.Quote, '\r', '\n']) >= 0 ||
        (column == 0 && text.Length > 0 && (text[0] == dialect.Comment || text[0] == '\uFEFF')) ||
        (columns == 1 && text.Trim(' ', '\t').Length == 0);
}
