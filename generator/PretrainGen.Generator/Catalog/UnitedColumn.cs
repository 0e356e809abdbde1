namespace PretrainGen.Generator.Catalog;

/// <summary>One column of all tables of an entity, before its type is known.</summary>
/// <param name="header">Its name.</param>
/// <param name="isKey">Whether it alone names the rows.</param>
/// <param name="missing">The cells that mean "no value".</param>
internal sealed class UnitedColumn(string header, bool isKey, HashSet<string> missing)
{
    private readonly List<string?> _values = [];
    private readonly List<string?> _links = [];
    private readonly List<CellAddress> _places = [];
    private readonly List<OtherText> _others = [];

    public string Header { get; } = header;

    public bool IsKey { get; } = isKey;

    /// <summary>The texts, one a row; null where the cell is blank or the row's table has no such column.</summary>
    public IReadOnlyList<string?> Values => _values;

    /// <summary>The URLs that the cells link to, parallel to the values.</summary>
    public IReadOnlyList<string?> Links => _links;

    /// <summary>The values that are there.</summary>
    public IEnumerable<string> Filled => _values.OfType<string>();

    /// <summary>What is written otherwise where a row is described once more.</summary>
    public IReadOnlyList<OtherText> Others => _others;

    /// <summary>Whether the column is one too many: its cells count for nothing.</summary>
    public bool IsLeftOut { get; init; }

    public bool IsMissing(string value) => IsLeftOut || missing.Contains(value);

    /// <summary>Where a row's value stands; meaningless where the row has none.</summary>
    public CellAddress Place(int row) => _places[row];

    public void AddRow()
    {
        _values.Add(null);
        _links.Add(null);
        _places.Add(default);
    }

    /// <summary>Where two tables speak of one row, the first that says something wins.</summary>
    public void Set(int row, string value, string? link, CellAddress place)
    {
        _links[row] ??= link;
        if (_values[row] is null)
        {
            _values[row] = value;
            _places[row] = place;
        }
        else if (_values[row] != value)
        {
            _others.Add(new OtherText(row, value, place));
        }
    }
}
