using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>Finds the cells of a page by their places in the files.</summary>
internal sealed class CellFinder
{
    // The tables of each file, by where they start.
    private readonly Dictionary<string, SortedList<int, SectionCells>> _files = new(StringComparer.Ordinal);

    /// <summary>Gets ready to find cells.</summary>
    /// <param name="entities">The entities of the page, in its order.</param>
    public CellFinder(IReadOnlyList<CheckedEntity> entities)
    {
        for (var entity = 0; entity < entities.Count; entity++)
            Add(entities[entity], entity);
    }

    /// <summary>The cell that a place is in; null where it is in no table of the page.</summary>
    public CellContent? Find(Place place) =>
        _files.TryGetValue(place.Path, out var tables)
            ? tables.LastOrDefault(table => table.Key <= place.Span.Start).Value?.Find(place.Span.Start)
            : null;

    private void Add(CheckedEntity source, int entity)
    {
        var table = source.Model.Table;
        var mergedRows = new Dictionary<CellAddress, int>();
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var (section, sourceRow) in table.PlacesOf(row))
                mergedRows[section.Address(sourceRow, 0)] = row;
        }

        foreach (var section in table.Sections)
        {
            var path = source.Files[section.File].Source.Path;
            if (!_files.TryGetValue(path, out var tables))
                _files.Add(path, tables = []);
            var cells = new SectionCells(source, section, entity, mergedRows);
            tables.TryAdd(cells.Start, cells);
        }
    }
}
