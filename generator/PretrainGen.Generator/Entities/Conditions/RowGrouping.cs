using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>Groups of rows that have the same values, each in an order.</summary>
internal sealed class RowGrouping
{
    private readonly Dictionary<int, string> _keys = [];
    private readonly List<List<int>> _groups;

    /// <param name="table">The table.</param>
    /// <param name="per">The columns whose values the rows of a group share; without any, all rows are one group.</param>
    /// <param name="by">The columns that order the rows of a group; without any, the file does.</param>
    /// <param name="rows">The rows, in file order.</param>
    public RowGrouping(MergedTable table, Column[] per, Column[] by, IEnumerable<int> rows)
    {
        (Table, Per) = (table, per);
        foreach (var row in rows)
        {
            if (CompositeKey.OfValues(per, row) is { } key)
                _keys.Add(row, key);
        }

        _groups = _keys.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        Ordered = by.Length == 0 ? _groups : _groups.ConvertAll(group => InOrder(group, by));
        Order = new RowOrder(Ordered);
    }

    /// <summary>The table.</summary>
    public MergedTable Table { get; }

    /// <summary>The columns whose values the rows of a group share.</summary>
    public IReadOnlyList<Column> Per { get; }

    /// <summary>The groups, each in file order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> All => _groups;

    /// <summary>The groups, each in its order, without the rows of which that is not known.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Ordered { get; }

    /// <summary>Which row is before which.</summary>
    public RowOrder Order { get; }

    /// <summary>The group that a row is in; null where it is in none.</summary>
    public string? KeyOf(int row) => _keys.TryGetValue(row, out var key) ? key : null;

    private static List<int> InOrder(List<int> rows, Column[] by)
    {
        var known = rows.Where(row => Array.TrueForAll(by, column => column.Known(row).Kind != CellKind.Missing)).ToList();
        var ordered = known.OrderBy(row => by[0].Known(row), ValueOrder.Instance);
        foreach (var column in by.Skip(1))
            ordered = ordered.ThenBy(row => column.Known(row), ValueOrder.Instance);
        return ordered.ToList();
    }
}
