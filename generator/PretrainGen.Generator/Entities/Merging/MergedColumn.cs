using PretrainGen.Generator.Entities.Checking;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>One column of all tables of an entity, before its type is known.</summary>
/// <param name="header">Its name.</param>
/// <param name="isKey">Whether it alone names the rows.</param>
/// <param name="missing">The cells that mean "no value".</param>
/// <param name="mostRows">How many rows there can be.</param>
internal sealed class MergedColumn(string header, bool isKey, HashSet<string> missing, int mostRows)
{
    private readonly List<string?> _values = new(mostRows);

    // Few rows have either.
    private readonly Dictionary<int, string> _links = [];
    private readonly Dictionary<int, CellAddress> _otherPlaces = [];
    private readonly List<ConflictingCell> _others = [];

    public string Header { get; } = header;

    public bool IsKey { get; } = isKey;

    /// <summary>The texts, one a row; null where the value is missing or the row's table has no such column.</summary>
    public IReadOnlyList<string?> Values => _values;

    /// <summary>How many cells link to a URL.</summary>
    public int LinkCount => _links.Count;

    /// <summary>The values that are there.</summary>
    public IEnumerable<string> Filled => _values.OfType<string>();

    /// <summary>What is written otherwise where a row is described once more.</summary>
    public IReadOnlyList<ConflictingCell> Others => _others;

    /// <summary>Whether the column is one too many: its cells count for nothing.</summary>
    public bool IsLeftOut { get; init; }

    public bool IsMissing(string value) => IsLeftOut || missing.Contains(value);

    /// <summary>The URL that a row's cell links to; null where there is none.</summary>
    public string? Link(int row) => _links.TryGetValue(row, out var link) ? link : null;

    /// <summary>
    /// Where a row's value is found, if that is not this column's cell in the first table that has the row; null otherwise.
    /// </summary>
    public CellAddress? OtherPlace(int row) => _otherPlaces.TryGetValue(row, out var place) ? place : null;

    public void AddRow() => _values.Add(null);

    /// <summary>Where two tables speak of one row, the first that says something wins.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">What the cell says.</param>
    /// <param name="link">Where it leads to.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="isFirst">Whether it is this column's cell in the first table that has the row.</param>
    public void Set(int row, string value, string? link, CellAddress place, bool isFirst)
    {
        if (link is not null && !_links.ContainsKey(row))
            _links.Add(row, link);

        if (_values[row] is null)
        {
            _values[row] = value;
            if (!isFirst)
                _otherPlaces.Add(row, place);
        }
        else if (_values[row] != value)
        {
            _others.Add(new ConflictingCell(row, value, place));
        }
    }
}
