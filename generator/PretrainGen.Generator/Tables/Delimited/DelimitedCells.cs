using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>
/// The cells of a delimited file, in four bytes each: a cell starts behind the delimiter of the one before, so that only its end is stored.
/// </summary>
/// <remarks>Before the ends of the cells of each record, the start of the first of them is stored.</remarks>
/// <param name="file">The text of the file.</param>
/// <param name="quote">What encloses a quoted cell, and is doubled inside of it.</param>
internal sealed class DelimitedCells(string file, char quote) : CellStore(file, lead: 1)
{
    // An end is the position behind the delimiter of a cell, which in the longest string leaves two bits.
    private const uint PositionBits = 0x3FFF_FFFF;
    private const uint Quoted = 0x8000_0000;
    private const uint Missing = 0x4000_0000;
    private const uint QuotedWithMore = Quoted | Missing;

    private const int ShortText = 256;

    private readonly ChunkedList _ends = new();
    private IReadOnlyList<string> _names = [];

    /// <inheritdoc/>
    public override int Count => _ends.Count;

    /// <summary>Where the next cell of the record starts.</summary>
    public int NextStart => StartOf(Count);

    /// <summary>Starts a record.</summary>
    /// <param name="start">Where its first cell starts.</param>
    public void BeginRecord(int start) => _ends.Add((uint)start);

    /// <summary>Adds a header that the file does not have.</summary>
    /// <param name="position">Where it would be.</param>
    /// <param name="names">What its cells say.</param>
    public void AddHeader(int position, IReadOnlyList<string> names)
    {
        _names = names;
        BeginRecord(position);
        foreach (var _ in names)
            AddEmpty(position);
    }

    /// <summary>
    /// Room for at least one plain cell. The position behind its delimiter is written there, and added by <see cref="Advance"/>.
    /// </summary>
    public Span<uint> GetSpan() => _ends.GetSpan();

    /// <summary>Adds the cells that were written to <see cref="GetSpan"/>.</summary>
    public void Advance(int count) => _ends.Advance(count);

    /// <summary>Adds a cell without quotes.</summary>
    public void AddPlain(int end) => _ends.Add((uint)end + 1);

    /// <summary>Adds a cell that starts with a quote and has a closing one.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="isVerbatim">Whether its text is what is between these two, and no more.</param>
    public void AddQuoted(int end, bool isVerbatim) => _ends.Add(((uint)end + 1) | (isVerbatim ? Quoted : QuotedWithMore));

    /// <inheritdoc/>
    public override void AddEmpty(int position) => _ends.Add((uint)position | Missing);

    /// <inheritdoc/>
    public override void CutTo(int count) => _ends.CutTo(count);

    /// <inheritdoc/>
    public override bool IsBlank(int cell) => IsQuoted(cell) ? string.IsNullOrWhiteSpace(TextOf(cell)) : base.IsBlank(cell);

    /// <inheritdoc/>
    public override bool IsQuoted(int cell) => (_ends[cell] & Quoted) != 0;

    /// <inheritdoc/>
    public override string TextOf(int cell)
    {
        var stored = _ends[cell];
        var start = StartOf(cell);
        if (stored <= PositionBits)
            return File.Substring(start, (int)stored - 1 - start);

        var end = (int)(stored & PositionBits) - 1;
        return (stored & ~PositionBits) switch
        {
            Quoted => File.Substring(start + 1, end - start - 2),
            QuotedWithMore => Unescape(start + 1, end),
            _ => cell - Lead < _names.Count ? _names[cell - Lead] : "",
        };
    }

    /// <inheritdoc/>
    public override string? LinkOf(int cell) => null;

    /// <inheritdoc/>
    public override TextSpan RangeOf(int cell)
    {
        var stored = _ends[cell];
        var position = (int)(stored & PositionBits);
        return (stored & ~PositionBits) == Missing
            ? new TextSpan(position, 0)
            : TextSpan.FromBounds(StartOf(cell), position - 1);
    }

    private int StartOf(int cell) => (int)(_ends[cell - 1] & PositionBits);

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
