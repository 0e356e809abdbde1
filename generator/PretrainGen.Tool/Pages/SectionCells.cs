using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Tables;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>A table of an entity, and which cells of the page its cells became.</summary>
/// <param name="source">The entity.</param>
/// <param name="section">The table.</param>
/// <param name="entity">The position of the entity on the page.</param>
/// <param name="rows">The rows of the page by the places of their first cells.</param>
internal sealed class SectionCells(CheckedEntity source, MergedSection section, int entity, Dictionary<CellAddress, int> rows)
{
    private readonly Table _table = source.Files[section.File].Document.Tables[section.Section.Index];
    private readonly List<Column> _columns = [.. source.Model.Columns.Filled];

    /// <summary>Where the table starts in its file.</summary>
    public int Start => _table.Header[0].Span.Start;

    /// <summary>The cell of the page at a position in the file.</summary>
    public CellContent Find(int position)
    {
        var row = RowAt(position);
        var cells = row < 0 ? _table.Header : _table.Rows[row].Cells;
        var column = ColumnOf(cells.TakeWhile(cell => cell.Span.Start <= position).Count() - 1);
        return new CellContent(entity, rows.TryGetValue(section.Address(row, 0), out var merged) ? merged : null, column);
    }

    // The last row that starts at or before the position; -1 for the header.
    private int RowAt(int position)
    {
        var (before, after) = (-1, _table.Rows.Length);
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            if (_table.Rows[middle].Span.Start <= position)
                before = middle;
            else
                after = middle;
        }

        return before;
    }

    private int? ColumnOf(int cell)
    {
        var column = _columns.FindIndex(column => column.Source == section.Columns.ElementAtOrDefault(Math.Max(cell, 0)));
        return column < 0 ? null : column;
    }
}
