using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>The tables of a file, by where they start.</summary>
internal sealed class FileRows
{
    private readonly SortedList<int, SectionCells> _tables = [];

    /// <summary>Adds a table.</summary>
    public void Add(SectionCells table) => _tables.TryAdd(table.Start, table);

    /// <summary>The cell at a position in the file; null before the first table.</summary>
    public CellContent? Find(int position) => _tables.LastOrDefault(table => table.Key <= position).Value?.Find(position);
}
