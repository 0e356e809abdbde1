namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>Columns of which every value of the one side goes with every value of the other, each combination in some row.</summary>
internal sealed class CrossedColumns(ColumnTuple parent, ColumnTuple child)
{
    public ColumnTuple Parent => parent;

    public ColumnTuple Child => child;

    /// <summary>The values of the parent that lack a value of the child: the first row of the one and the first row of the other.</summary>
    public IEnumerable<MissingCombination> FindMissing(int rowCount)
    {
        var rows = Enumerable.Range(0, rowCount)
            .Select(row => (Row: row, Parent: parent.ValueOf(row), Child: child.ValueOf(row)))
            .Where(row => row is { Parent: not null, Child: not null })
            .ToList();
        var children = rows
            .GroupBy(row => row.Child, StringComparer.Ordinal)
            .Select(group => (Value: group.Key, First: group.First().Row))
            .ToList();
        foreach (var group in rows.GroupBy(row => row.Parent, StringComparer.Ordinal))
        {
            // A complete group ends with its count; in another one a gap is found after as many steps as it has values.
            var present = new HashSet<string?>(group.Select(row => row.Child), StringComparer.Ordinal);
            if (present.Count < children.Count)
                yield return new MissingCombination(group.First().Row, children.First(other => !present.Contains(other.Value)).First);
        }
    }
}
