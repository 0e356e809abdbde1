using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Consistency.References;

/// <summary>Which rows of a table refer to which others of it with one foreign key.</summary>
internal sealed class ReferenceGraph
{
    private readonly IReadOnlyList<Column> _columns;
    private readonly int[][] _targets;

    private ReferenceGraph(IReadOnlyList<Column> columns, int[][] targets) => (_columns, _targets) = (columns, targets);

    /// <summary>How many rows there are.</summary>
    public int RowCount => _targets.Length;

    /// <summary>The columns that refer.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>
    /// The references of a foreign key of a table to itself; null where it leads to another table, or where a column is missing.
    /// </summary>
    public static ReferenceGraph? Of(EntityModel model, TableSchema schema, ForeignKey key)
    {
        var columns = key.Fields
            .Select(name => model.Table.Find(name.Value))
            .OfType<MergedColumn>()
            .Select(part => model.Columns[part])
            .ToList();
        return model.Group.IsToItself(key) && CompositeReferences.Finder(model.Group, schema, model.Table, columns, key) is { } find
            ? new ReferenceGraph(
                columns,
                Enumerable.Range(0, model.Table.RowCount).Select(row => find(row).Distinct().ToArray()).ToArray())
            : null;
    }

    /// <summary>The rows that a row refers to.</summary>
    public IReadOnlyList<int> Targets(int row) => _targets[row];

    /// <summary>Whether all is known that a row refers to.</summary>
    public bool IsKnown(int row) => _columns.All(column => !column.IsFaulty(row));

    /// <summary>Whether a row refers to another one.</summary>
    public bool Refers(int row, int other) => Array.IndexOf(_targets[row], other) >= 0;
}
