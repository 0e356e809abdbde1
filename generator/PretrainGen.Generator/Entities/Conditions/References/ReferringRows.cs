using PretrainGen.Generator.Entities.Conditions.Binding;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>A foreign key backwards: it leads from a row to those that refer to it.</summary>
/// <param name="reference">The foreign key.</param>
/// <param name="source">The table of the rows that refer.</param>
internal sealed class ReferringRows(RowReference reference, ColumnBinder source)
{
    private ILookup<int, int>? _rows;

    /// <summary>The foreign key.</summary>
    public RowReference Reference => reference;

    /// <summary>The table of the rows that refer.</summary>
    public ColumnBinder Source => source;

    /// <summary>The rows that refer to a row.</summary>
    public IEnumerable<int> Of(int row) => (_rows ??= Find())[row];

    private ILookup<int, int> Find() => Enumerable.Range(0, source.Table.RowCount)
        .SelectMany(row => reference.Rows(row).Distinct().Select(target => (Row: row, Target: target)))
        .ToLookup(pair => pair.Target, pair => pair.Row);
}
