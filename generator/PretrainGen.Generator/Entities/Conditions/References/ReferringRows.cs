using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>A foreign key backwards: it leads from a row to those that refer to it.</summary>
/// <param name="reference">The foreign key.</param>
/// <param name="source">The table of the rows that refer.</param>
internal sealed class ReferringRows(RowReference reference, ColumnBinder source) : RelatedRows
{
    private ILookup<int, int>? _rows;

    /// <summary>The table of the rows that refer.</summary>
    public ColumnBinder Source => source;

    /// <inheritdoc/>
    public override RowReference Reference => reference;

    /// <inheritdoc/>
    public override bool IsBackwards => true;

    /// <inheritdoc/>
    public override MergedTable From => reference.Target.Table;

    /// <inheritdoc/>
    public override IEnumerable<int> Rows(int row) => (_rows ??= Find())[row];

    /// <inheritdoc/>
    public override IEnumerable<CellRead> CellsOf(int other) => reference.CellsFrom(other);

    private ILookup<int, int> Find() => Enumerable.Range(0, source.Table.RowCount)
        .SelectMany(row => reference.Rows(row).Distinct().Select(target => (Row: row, Target: target)))
        .ToLookup(pair => pair.Target, pair => pair.Row);
}
