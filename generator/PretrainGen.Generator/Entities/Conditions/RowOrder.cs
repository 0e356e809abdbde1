namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>Groups of rows, each in its order.</summary>
internal sealed class RowOrder
{
    private readonly Dictionary<int, int> _before = [];
    private readonly Dictionary<int, int> _after = [];

    /// <param name="groups">The groups; no row is in two of them.</param>
    public RowOrder(IEnumerable<IReadOnlyList<int>> groups)
    {
        foreach (var rows in groups)
        {
            for (var at = 1; at < rows.Count; at++)
            {
                _before[rows[at]] = rows[at - 1];
                _after[rows[at - 1]] = rows[at];
            }
        }
    }

    /// <summary>The row before another one in its group; null where there is none.</summary>
    public int? Before(int row) => _before.TryGetValue(row, out var other) ? other : null;

    /// <summary>The row after another one in its group; null where there is none.</summary>
    public int? After(int row) => _after.TryGetValue(row, out var other) ? other : null;
}
