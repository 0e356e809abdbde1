namespace PretrainGen.Generator.Tables;

/// <summary>The cells of a delimited file.</summary>
/// <param name="file">The text of the file.</param>
/// <param name="quote">What encloses a quoted cell, and is doubled inside of it.</param>
internal sealed class DelimitedCells(string file, char quote) : CellStore(file)
{
    private readonly string _escapedQuote = new(quote, 2);
    private readonly string _singleQuote = quote.ToString();

    /// <summary>Adds a cell without quotes.</summary>
    public void AddPlain(int start, int end) => Add(new CellRange(start, end));

    /// <summary>Adds a cell that starts with a quote and has a closing one.</summary>
    public void AddQuoted(int start, int end) => Add(new CellRange(start, end, isQuoted: true));

    /// <inheritdoc/>
    public override void AddEmpty(int position) => AddPlain(position, position);

    /// <inheritdoc/>
    public override string TextOf(int cell)
    {
        var range = RangeOf(cell);
        return range.IsQuoted ? Unquote(range) : File.Substring(range.Start, range.Length);
    }

    /// <inheritdoc/>
    public override string? LinkOf(int cell) => null;

    /// <summary>The quote that closes what the one before a position opens; -1 where there is none.</summary>
    public int FindClosingQuote(int from)
    {
        while (true)
        {
            var found = File.IndexOf(quote, from);
            if (found < 0 || found + 1 == File.Length || File[found + 1] != quote)
                return found;
            from = found + 2;
        }
    }

    private string Unquote(CellRange range)
    {
        var start = range.Start + 1;
        var firstQuote = File.IndexOf(quote, start, range.End - start);
        return firstQuote == range.End - 1 ? File.Substring(start, firstQuote - start) : Unescape(start, range.End);
    }

    // What follows a closing quote is text as it is.
    private string Unescape(int start, int end)
    {
        var close = FindClosingQuote(start);
        var content = File.Substring(start, close - start).Replace(_escapedQuote, _singleQuote);
        return content + File.Substring(close + 1, end - close - 1);
    }
}
