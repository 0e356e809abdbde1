using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>
/// The cells of one table, the header's first and then row after row: a number or two each, from which the rest is told when it is asked
/// for.
/// </summary>
/// <param name="file">The text of the file.</param>
/// <param name="lead">How many of the numbers are in front of the cells of each record.</param>
internal abstract class CellStore(string file, int lead)
{
    /// <summary>How many numbers of a record are in front of its cells.</summary>
    public int Lead { get; } = lead;

    /// <summary>How many cells there are, and what is in front of them.</summary>
    public abstract int Count { get; }

    /// <summary>The text of the file.</summary>
    protected string File { get; } = file;

    /// <summary>Where a cell is found, without padding.</summary>
    public TextSpan SpanOf(int cell)
    {
        var range = RangeOf(cell);
        return CellPadding.Trim(File, range.Start, range.End);
    }

    /// <summary>Whether a cell has no value.</summary>
    public virtual bool IsBlank(int cell) => SpanOf(cell).Length == 0;

    /// <summary>Whether a cell is quoted.</summary>
    public abstract bool IsQuoted(int cell);

    /// <summary>What a cell says, padding included.</summary>
    public abstract string TextOf(int cell);

    /// <summary>The URL that a cell links to; null where there is none.</summary>
    public abstract string? LinkOf(int cell);

    /// <summary>Adds a cell that nothing is written in.</summary>
    /// <param name="position">Where it would be.</param>
    public abstract void AddEmpty(int position);

    /// <summary>Takes the last cells away again.</summary>
    /// <param name="count">How many stay, with what is in front of them.</param>
    public abstract void CutTo(int count);

    /// <summary>Where a cell is found, with its padding.</summary>
    public abstract TextSpan RangeOf(int cell);
}
