using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>A column that others decide: rows with the same values in these have the same value in it.</summary>
/// <param name="parent">What decides.</param>
/// <param name="child">What follows.</param>
internal sealed class Dependency(ColumnTuple parent, Column child)
{
    private readonly ColumnTuple _value = new([child]);

    public ColumnTuple Parent => parent;

    public Column Child => child;

    /// <summary>
    /// Where rows disagree, once for each value of what decides. Where no two rows may have the same value, that they have is another
    /// finding.
    /// </summary>
    public IEnumerable<BrokenDependency> FindBroken(IEnumerable<int> rows) => parent.IsUnique ? [] : rows
        .Select(row => (Row: row, Parent: parent.ValueOf(row), Child: _value.ValueOf(row)))
        .Where(row => row is { Parent: not null, Child: not null })
        .GroupBy(row => row.Parent, StringComparer.Ordinal)
        .Select(group => group.GroupBy(row => row.Child, row => row.Row, StringComparer.Ordinal).Select(same => same.ToList()).ToList())
        .Where(values => values.Count > 1)
        .Select(values => new BrokenDependency(values.OrderByDescending(same => same.Count).ToList()));
}
