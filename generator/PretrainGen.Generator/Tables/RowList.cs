using System.Collections;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>The rows of a table. All are as long as the header, so that only what cells are cut off behind has to be kept.</summary>
/// <param name="cells">The cells of the table.</param>
/// <param name="columns">How many of them are the header, and how many a row.</param>
internal sealed class RowList(CellStore cells, int columns) : IReadOnlyList<Row>
{
    private readonly Dictionary<int, int> _cutRows = [];
    private readonly List<int> _blankRecords = [];
    private readonly int _stride = columns + cells.Lead;

    public int Length => (cells.Count / _stride) - 1;

    public bool IsEmpty => Length == 0;

    public Row this[int row] => row >= 0 && row < Length ? new Row(this, row) : throw new ArgumentOutOfRangeException(nameof(row));

    int IReadOnlyCollection<Row>.Count => Length;

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Row> IEnumerable<Row>.GetEnumerator() => Each().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Each().GetEnumerator();

    /// <summary>Notes that the last row had more cells in its file.</summary>
    /// <param name="end">Where the last of them ends.</param>
    public void CutLast(int end) => _cutRows.Add(Length - 1, end);

    /// <summary>The records that are no rows: for each, how many rows are before it.</summary>
    public IReadOnlyList<int> BlankRecords => _blankRecords;

    /// <summary>Notes a record without any value after the last row.</summary>
    public void NoteBlankRecord() => _blankRecords.Add(Length);

    /// <summary>The cells of a row.</summary>
    public CellList CellsOf(int row) => new(cells, ((row + 1) * _stride) + cells.Lead, columns);

    /// <summary>Where a row is found, the cells included that were cut off.</summary>
    public TextSpan SpanOf(int row)
    {
        var list = CellsOf(row);
        return TextSpan.FromBounds(list[0].Span.Start, _cutRows.TryGetValue(row, out var end) ? end : list[columns - 1].Span.End);
    }

    private IEnumerable<Row> Each()
    {
        foreach (var row in this)
            yield return row;
    }

    /// <summary>Goes from row to row without an object of its own.</summary>
    public struct Enumerator(RowList rows)
    {
        private readonly int _length = rows.Length;
        private int _row = -1;

        public readonly Row Current => new(rows, _row);

        public bool MoveNext() => ++_row < _length;
    }
}
