using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>A foreign key backwards: it leads from a row to those that refer to it.</summary>
/// <param name="reference">The foreign key.</param>
/// <param name="source">The table of the rows that refer.</param>
internal sealed class ReferringRows(RowReference reference, ColumnBinder source) : RelatedRows
{
    private ILookup<string, int>? _rows;

    /// <summary>The table of the rows that refer.</summary>
    public ColumnBinder Source => source;

    /// <inheritdoc/>
    public override RowReference Reference => reference;

    /// <inheritdoc/>
    public override bool IsBackwards => true;

    /// <inheritdoc/>
    public override MergedTable From => reference.Target.Table;

    /// <summary>The rows that refer to a row: all that name its value, even where several rows have that value.</summary>
    public override IEnumerable<int> Rows(int row) => reference.ValueOf(row) is { } value ? (_rows ??= Find())[value] : [];

    /// <inheritdoc/>
    public override IEnumerable<CellRead> CellsOf(int other) => reference.CellsFrom(other);

    private ILookup<string, int> Find() => Enumerable.Range(0, source.Table.RowCount)
        .SelectMany(row => ValuesOf(row).Distinct().Select(value => (Row: row, Value: value)))
        .ToLookup(pair => pair.Value, pair => pair.Row, StringComparer.Ordinal);

    private IEnumerable<string> ValuesOf(int row) => reference.Rows(row).Select(reference.ValueOf).OfType<string>();
}
