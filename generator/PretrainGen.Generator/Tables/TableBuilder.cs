using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>Puts one table together: checks its header and fits every row to it.</summary>
/// <remarks>
/// A short row is filled up with empty cells at its end, or left out where too many are missing in the file; the cells that a long row has
/// too many are left out. Either way the row is reported.
/// </remarks>
internal sealed class TableBuilder
{
    private readonly DocumentBuilder _document;
    private readonly ImmutableArray<string> _headings;
    private readonly ImmutableArray<Cell> _header;
    private readonly ImmutableArray<Row>.Builder _rows = ImmutableArray.CreateBuilder<Row>();
    private readonly ImmutableArray<Cell>.Builder _cells = ImmutableArray.CreateBuilder<Cell>();
    private int _cellCount;
    private int _rowStart;
    private int _rowEnd;
    private int _surplusStart;

    public TableBuilder(DocumentBuilder document, ImmutableArray<string> headings, ImmutableArray<Cell> header)
    {
        _document = document;
        _headings = headings;
        _header = header;
        _cells.Capacity = header.Length;
        CheckHeader();
    }

    /// <summary>Adds the next cell of the row.</summary>
    public void Add(Cell cell)
    {
        if (_cellCount == 0)
            _rowStart = cell.Span.Start;
        if (_cellCount < _header.Length)
            _cells.Add(cell);
        else if (_cellCount == _header.Length)
            _surplusStart = cell.Span.Start;
        _rowEnd = cell.Span.End;
        _cellCount++;
    }

    /// <summary>Completes the row.</summary>
    public void EndRow()
    {
        if (_cellCount != _header.Length)
            ReportRagged();
        if (TryFillUp())
        {
            // A builder that gives its full array away starts again at capacity 0.
            _rows.Add(new Row(TextSpan.FromBounds(_rowStart, _rowEnd), _cells.MoveToImmutable()));
            _cells.Capacity = _header.Length;
        }

        _cells.Clear();
        _cellCount = 0;
    }

    /// <summary>The table with all rows so far.</summary>
    public Table ToTable() => new(_headings, _header, _rows.ToImmutable());

    private bool TryFillUp()
    {
        var missing = _header.Length - _cells.Count;
        if (missing > 0 && !_document.TryFill(missing))
            return false;

        for (; missing > 0; missing--)
            _cells.Add(new Cell(new TextSpan(_rowEnd, 0), ""));
        return true;
    }

    private void ReportRagged()
    {
        var isLong = _cellCount > _header.Length;
        var span = TextSpan.FromBounds(isLong ? _surplusStart : _rowStart, _rowEnd);
        _document.Report(ReadFault.RaggedRow, span, Format(_cellCount), Format(_header.Length));
    }

    private void CheckHeader()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < _header.Length; column++)
        {
            var cell = _header[column];
            if (cell.Value.Length == 0)
                _document.Report(ReadFault.EmptyHeader, cell.Span, Format(column + 1));
            else if (!names.Add(cell.Value))
                _document.Report(ReadFault.RepeatedHeader, cell.Span, cell.Value);
        }
    }

    private static string Format(int count) => count.ToString(CultureInfo.InvariantCulture);
}
