using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>The cells of one table, the header's first and then row after row: a few numbers each, from which the rest is told when it is asked for.</summary>
/// <param name="file">The text of the file.</param>
internal abstract class CellStore(string file)
{
    private readonly ChunkedList<CellRange> _ranges = new();

    /// <summary>How many cells there are.</summary>
    public int Count => _ranges.Count;

    /// <summary>The text of the file.</summary>
    protected string File { get; } = file;

    /// <summary>Room for the next cells, which can be written there instead of being added one by one.</summary>
    public Span<CellRange> Room => _ranges.Room;

    /// <summary>Adds the cells that were written to <see cref="Room"/>.</summary>
    public void Fill(int count) => _ranges.Fill(count);

    /// <summary>Where a cell stands, without padding.</summary>
    public TextSpan SpanOf(int cell)
    {
        var range = _ranges[cell];
        return Blanks.Trim(File, range.Start, range.End);
    }

    /// <summary>Whether a cell is quoted.</summary>
    public bool IsQuoted(int cell) => _ranges[cell].IsQuoted;

    /// <summary>What a cell says, padding included.</summary>
    public abstract string TextOf(int cell);

    /// <summary>The URL that a cell links to; null where there is none.</summary>
    public abstract string? LinkOf(int cell);

    /// <summary>Adds a cell that nothing is written in.</summary>
    /// <param name="position">Where it would stand.</param>
    public abstract void AddEmpty(int position);

    /// <summary>Takes the last cells away again.</summary>
    /// <param name="count">How many stay.</param>
    public virtual void CutTo(int count) => _ranges.CutTo(count);

    /// <summary>Where a cell stands, with its padding.</summary>
    protected CellRange RangeOf(int cell) => _ranges[cell];

    /// <summary>Adds the next cell.</summary>
    protected void Add(CellRange range) => _ranges.Add(range);
}
