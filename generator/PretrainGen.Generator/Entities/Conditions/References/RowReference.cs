using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>A foreign key: it leads from a row to one or several, in its own table or in another one.</summary>
/// <param name="via">The columns that refer.</param>
/// <param name="target">The table of the rows that it leads to.</param>
/// <param name="find">The rows that a row refers to; of those that have the value, the first.</param>
/// <param name="values">By what value each row of that table is referred to; null where it has none.</param>
internal sealed class RowReference(
    Column[] via, ColumnBinder target, Func<int, IEnumerable<int>> find, IReadOnlyList<string?> values) : RelatedRows
{
    /// <summary>The columns that refer.</summary>
    public IReadOnlyList<Column> Via => via;

    /// <summary>The table of the rows that it leads to.</summary>
    public ColumnBinder Target => target;

    /// <summary>The value by which a row of that table is referred to; null where it has none.</summary>
    public string? ValueOf(int row) => row < values.Count ? values[row] : null;

    /// <inheritdoc/>
    public override RowReference Reference => this;

    /// <inheritdoc/>
    public override bool IsBackwards => false;

    /// <inheritdoc/>
    public override MergedTable From => via[0].Table;

    /// <inheritdoc/>
    public override IEnumerable<int> Rows(int row) => Array.Exists(via, column => column.IsFaulty(row)) ? [] : find(row);

    /// <inheritdoc/>
    public override IEnumerable<CellRead> CellsFrom(int row) => via.Select(column => new CellRead(row, column));
}
