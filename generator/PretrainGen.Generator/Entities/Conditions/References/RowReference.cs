using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>A foreign key: it leads from a row to one or several, in its own table or in another one.</summary>
/// <param name="via">The columns that refer.</param>
/// <param name="target">The table of the rows that it leads to.</param>
/// <param name="find">The rows that a row refers to.</param>
internal sealed class RowReference(Column[] via, ColumnBinder target, Func<int, IEnumerable<int>> find)
{
    /// <summary>The columns that refer.</summary>
    public IReadOnlyList<Column> Via => via;

    /// <summary>The table of the rows that it leads to.</summary>
    public ColumnBinder Target => target;

    /// <summary>The rows that a row refers to; none where that cannot be known.</summary>
    public IEnumerable<int> Rows(int row) => Array.Exists(via, column => column.IsFaulty(row)) ? [] : find(row);

    /// <summary>The cells that refer.</summary>
    public IEnumerable<CellRead> Reads(int row) => via.Select(column => new CellRead(row, column));
}
