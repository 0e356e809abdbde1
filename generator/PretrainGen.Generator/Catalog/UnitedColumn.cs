namespace PretrainGen.Generator.Catalog;

/// <summary>One column of all tables of an entity, before its type is known.</summary>
internal sealed class UnitedColumn(string header, bool isKey)
{
    public string Header { get; } = header;

    public bool IsKey { get; } = isKey;

    /// <summary>The texts, one a row; null where the cell is blank or the row's table has no such column.</summary>
    public List<string?> Values { get; } = [];

    /// <summary>The URLs that the cells link to, parallel to the values.</summary>
    public List<string?> Links { get; } = [];

    /// <summary>The values that are there.</summary>
    public IEnumerable<string> Filled => Values.OfType<string>();

    public void AddRow()
    {
        Values.Add(null);
        Links.Add(null);
    }

    /// <summary>Where two tables speak of one row, the first that says something wins.</summary>
    public void Set(int row, string value, string? link)
    {
        if (value.Length > 0)
        {
            Values[row] ??= value;
            Links[row] ??= link;
        }
    }
}
