using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables;

/// <summary>Gathers the tables and the faults of one file.</summary>
internal sealed class DocumentBuilder
{
    // A wide header above many short rows must not grow to the product of both.
    private int _fillable = 1 << 19;

    private readonly List<TableBuilder> _tables = [];
    private readonly List<Fault<ReadFault, TextSpan>> _faults = [];

    /// <summary>Starts the next table.</summary>
    /// <param name="headings">The titles around it.</param>
    /// <param name="cells">Its cells: so far those of the header.</param>
    /// <param name="mayRowsDiffer">Whether a row may leave cells out at its end, and have blank ones too many.</param>
    public TableBuilder AddTable(ImmutableArray<string> headings, CellStore cells, bool mayRowsDiffer = false)
    {
        var table = new TableBuilder(this, headings, cells, mayRowsDiffer);
        _tables.Add(table);
        return table;
    }

    /// <summary>Notes a fault.</summary>
    public void Report(ReadFault kind, TextSpan span, string value = "", string expected = "") =>
        _faults.Add(new Fault<ReadFault, TextSpan>(kind, span, value, expected));

    /// <summary>Asks for empty cells to fill a row up with. A file gets half a million of them.</summary>
    public bool TryFill(int cells)
    {
        if (cells > _fillable)
            return false;
        _fillable -= cells;
        return true;
    }

    /// <summary>All that was read.</summary>
    public TableDocument ToDocument()
    {
        if (_tables.Count == 0)
            Report(ReadFault.NoTable, new TextSpan(0, 0));
        return new TableDocument(
            _tables.Select(table => table.ToTable()).ToImmutableArray(),
            _faults.OrderBy(fault => fault.Place.Start).ToImmutableArray());
    }
}
