using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>Puts one table together: checks its header and fits every row to it.</summary>
/// <remarks>
/// A short row is filled up with empty cells at its end, or left out where too many are missing in the file; the cells that a long row has
/// too many are left out. Either way the row is reported, unless the format is meant that way. A record without any value is no row; it is
/// reported where it is too short even so.
/// </remarks>
internal sealed class TableBuilder
{
    private readonly DocumentBuilder _document;
    private readonly ImmutableArray<string> _headings;
    private readonly CellStore _cells;
    private readonly CellList _header;
    private readonly RowList _rows;
    private readonly bool _mayRowsDiffer;
    private int _rowStart;

    /// <summary>Starts a table.</summary>
    /// <param name="document">Who hears of faults.</param>
    /// <param name="headings">The titles around the table.</param>
    /// <param name="cells">The header's cells; each row's cells are added to these before the row is ended.</param>
    /// <param name="mayRowsDiffer">Whether a row may leave cells out at its end, and have blank ones too many.</param>
    public TableBuilder(DocumentBuilder document, ImmutableArray<string> headings, CellStore cells, bool mayRowsDiffer)
    {
        _mayRowsDiffer = mayRowsDiffer;
        _document = document;
        _headings = headings;
        _cells = cells;
        _header = new CellList(cells, cells.Lead, cells.Count - cells.Lead);
        _rows = new RowList(cells, _header.Length);
        _rowStart = cells.Count + cells.Lead;
        CheckHeader();
    }

    /// <summary>Makes a row of the cells that were added since the last one.</summary>
    public void EndRow()
    {
        var count = _cells.Count - _rowStart;
        if (AreBlank(_rowStart))
            Drop(count);
        else if (count > _header.Length)
            Cut(count);
        else if (count < _header.Length)
            FillUp(count);
        _rowStart = _cells.Count + _cells.Lead;
    }

    /// <summary>The table with all rows so far.</summary>
    public Table ToTable() => new(_headings, _header, _rows);

    private bool AreBlank(int start)
    {
        for (var cell = start; cell < _cells.Count; cell++)
        {
            if (!_cells.IsBlank(cell))
                return false;
        }

        return true;
    }

    private void Drop(int count)
    {
        if (count < _header.Length && !_mayRowsDiffer)
            ReportRagged(SpanFrom(_rowStart), count);
        _cells.CutTo(_rowStart - _cells.Lead);
        _rows.NoteBlankRecord();
    }

    private void Cut(int count)
    {
        var surplus = SpanFrom(_rowStart + _header.Length);
        if (!_mayRowsDiffer || !AreBlank(_rowStart + _header.Length))
            ReportRagged(surplus, count);
        _cells.CutTo(_rowStart + _header.Length);
        _rows.CutLast(surplus.End);
    }

    private void FillUp(int count)
    {
        var row = SpanFrom(_rowStart);
        var hasRoom = _document.TryFill(_header.Length - count);
        if (!_mayRowsDiffer || !hasRoom)
            ReportRagged(row, count);
        if (!hasRoom)
        {
            _cells.CutTo(_rowStart - _cells.Lead);
            return;
        }

        for (; count < _header.Length; count++)
            _cells.AddEmpty(row.End);
    }

    private void ReportRagged(TextSpan span, int count) =>
        _document.Report(ReadFault.RaggedRow, span, Format(count), Format(_header.Length));

    private TextSpan SpanFrom(int cell) => TextSpan.FromBounds(_cells.SpanOf(cell).Start, _cells.SpanOf(_cells.Count - 1).End);

    private void CheckHeader()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < _header.Length; column++)
        {
            var cell = _header[column];
            var name = cell.Value;
            if (name.Length == 0)
                _document.Report(ReadFault.EmptyHeader, cell.Span, Format(column + 1));
            else if (!names.Add(name))
                _document.Report(ReadFault.RepeatedHeader, cell.Span, name);
        }
    }

    private static string Format(int count) => count.ToString(CultureInfo.InvariantCulture);
}
