using System.Collections;

namespace PretrainGen.Generator.Tables;

/// <summary>The cells of one row, or of the header.</summary>
/// <param name="cells">The cells of the table.</param>
/// <param name="start">The first of them that belongs to the row.</param>
/// <param name="length">How many there are.</param>
internal readonly struct CellList(CellStore cells, int start, int length) : IReadOnlyList<Cell>
{
    public int Length => length;

    public Cell this[int column] => column >= 0 && column < length
        ? new Cell(cells, start + column)
        : throw new ArgumentOutOfRangeException(nameof(column));

    int IReadOnlyCollection<Cell>.Count => length;

    public Enumerator GetEnumerator() => new(cells, start, length);

    IEnumerator<Cell> IEnumerable<Cell>.GetEnumerator() => Each().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Each().GetEnumerator();

    private IEnumerable<Cell> Each()
    {
        for (var column = 0; column < Length; column++)
            yield return this[column];
    }

    /// <summary>Goes from cell to cell without an object of its own.</summary>
    public struct Enumerator(CellStore cells, int start, int length)
    {
        private readonly int _end = start + length;
        private int _cell = start - 1;

        public readonly Cell Current => new(cells, _cell);

        public bool MoveNext() => ++_cell < _end;
    }
}
