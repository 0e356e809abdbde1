using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>The columns of an entity.</summary>
internal sealed class ColumnSet
{
    private readonly Dictionary<MergedColumn, Column> _bySource = [];
    private readonly List<Column> _all = [];

    /// <summary>The columns that some table has, and behind them the fields of the schema that none has.</summary>
    public IReadOnlyList<Column> All => _all;

    /// <summary>The columns that some table has, in the order of their first appearance.</summary>
    public IEnumerable<Column> Filled => _all.Take(_bySource.Count);

    /// <summary>The column of these texts.</summary>
    public Column this[MergedColumn source] => _bySource[source];

    /// <summary>The column of these texts; null where they count for nothing.</summary>
    public Column? Find(MergedColumn source) => _bySource.TryGetValue(source, out var column) ? column : null;

    /// <summary>Adds a column that some table has; those without cells come last.</summary>
    public void Add(Column column)
    {
        _all.Add(column);
        if (column.HasCells)
            _bySource.Add(column.Source, column);
    }
}
