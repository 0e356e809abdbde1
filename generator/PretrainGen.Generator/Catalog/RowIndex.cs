using PretrainGen.Generator.Catalog.Cells;

namespace PretrainGen.Generator.Catalog;

/// <summary>Finds the rows of an entity by their names.</summary>
internal sealed class RowIndex
{
    private static readonly char[] Separator = [';'];

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public RowIndex(IReadOnlyList<string> names)
    {
        for (var row = 0; row < names.Count; row++)
        {
            if (!_rows.ContainsKey(names[row]))
            {
                _rows.Add(names[row], row);
            }
        }
    }

    public bool Contains(string name) => _rows.ContainsKey(name);

    public CellValue? Read(string name) => _rows.TryGetValue(name, out var row) ? CellValue.OfRow(name, row) : null;

    /// <summary>The names in a cell that lists several. A name may hold the separator itself, so the whole cell comes first.</summary>
    public IEnumerable<string> Split(string text) => Contains(text) ? [text] : text.Split(Separator).Select(part => part.Trim());
}
