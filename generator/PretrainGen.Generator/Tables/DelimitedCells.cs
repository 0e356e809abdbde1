using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>The cells of a delimited file, in four bytes each: a cell starts behind the delimiter of the one before, so that only where it ends is kept.</summary>
/// <remarks>In front of the cells of each record stands where the first of them starts.</remarks>
/// <param name="file">The text of the file.</param>
/// <param name="quote">What encloses a quoted cell, and is doubled inside of it.</param>
internal sealed class DelimitedCells(string file, char quote) : CellStore(file, lead: 1)
{
    // A mark is the position behind the delimiter of a cell, which in the longest string leaves two bits.
    private const uint PositionBits = 0x3FFF_FFFF;
    private const uint Quoted = 0x8000_0000;
    private const uint Missing = 0x4000_0000;
    private const uint QuotedWithMore = Quoted | Missing;

    private const int ShortText = 256;

    private readonly MarkList _marks = new(file.Length);

    /// <inheritdoc/>
    public override int Count => _marks.Count;

    /// <summary>Room for the marks of the next plain cells, the positions behind their delimiters, which can be written there instead of being added one by one.</summary>
    public Span<uint> Room => _marks.Room;

    /// <summary>Adds the marks that were written to <see cref="Room"/>.</summary>
    public void Fill(int count) => _marks.Fill(count);

    /// <summary>Starts a record.</summary>
    /// <param name="start">Where its first cell starts.</param>
    public void BeginRecord(int start) => _marks.Add((uint)start);

    /// <summary>Adds a cell without quotes.</summary>
    public void AddPlain(int end) => _marks.Add((uint)end + 1);

    /// <summary>Adds a cell that starts with a quote and has a closing one.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="isVerbatim">Whether it says what stands between these two, and no more.</param>
    public void AddQuoted(int end, bool isVerbatim) => _marks.Add(((uint)end + 1) | (isVerbatim ? Quoted : QuotedWithMore));

    /// <inheritdoc/>
    public override void AddEmpty(int position) => _marks.Add((uint)position | Missing);

    /// <inheritdoc/>
    public override void CutTo(int count) => _marks.CutTo(count);

    /// <inheritdoc/>
    public override bool IsQuoted(int cell) => (_marks[cell] & Quoted) != 0;

    /// <inheritdoc/>
    public override string TextOf(int cell)
    {
        var mark = _marks.Get(cell, out var before);
        var start = (int)(before & PositionBits);
        if (mark <= PositionBits)
            return File.Substring(start, (int)mark - 1 - start);

        var end = (int)(mark & PositionBits) - 1;
        return (mark & ~PositionBits) switch
        {
            Quoted => File.Substring(start + 1, end - start - 2),
            QuotedWithMore => Unescape(start + 1, end),
            _ => "",
        };
    }

    /// <inheritdoc/>
    public override string? LinkOf(int cell) => null;

    /// <summary>The quote that closes what the one before a position opens; -1 where there is none.</summary>
    /// <param name="from">The position.</param>
    /// <param name="hasQuotes">Whether there are quotes before it.</param>
    public int FindClosingQuote(int from, out bool hasQuotes)
    {
        hasQuotes = false;
        while (true)
        {
            var found = File.IndexOf(quote, from);
            if (found < 0 || found + 1 == File.Length || File[found + 1] != quote)
                return found;
            hasQuotes = true;
            from = found + 2;
        }
    }

    /// <inheritdoc/>
    protected override TextSpan RangeOf(int cell)
    {
        var mark = _marks.Get(cell, out var before);
        var position = (int)(mark & PositionBits);
        return (mark & ~PositionBits) == Missing
            ? new TextSpan(position, 0)
            : TextSpan.FromBounds((int)(before & PositionBits), position - 1);
    }

    // What follows a closing quote is text as it is.
    private string Unescape(int start, int end)
    {
        Span<char> text = end - start <= ShortText ? stackalloc char[ShortText] : new char[end - start];
        var rest = File.AsSpan(start, end - start);
        var length = 0;
        while (true)
        {
            var found = rest.IndexOf(quote);
            rest.Slice(0, found).CopyTo(text.Slice(length));
            length += found;
            rest = rest.Slice(found + 1);
            if (rest.IsEmpty || rest[0] != quote)
                break;
            text[length++] = quote;
            rest = rest.Slice(1);
        }

        rest.CopyTo(text.Slice(length));
        return text.Slice(0, length + rest.Length).ToString();
    }
}
