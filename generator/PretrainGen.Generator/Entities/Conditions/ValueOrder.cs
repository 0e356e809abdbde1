using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>Puts values in order: numbers, dates and times by value, categories as the schema lists them, texts by character.</summary>
internal sealed class ValueOrder : IComparer<CellValue>
{
    private ValueOrder()
    {
    }

    /// <summary>The order.</summary>
    public static ValueOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(CellValue x, CellValue y) => (x.Kind, y.Kind) is (CellKind.Category, CellKind.Category)
        ? x.Whole.CompareTo(y.Whole)
        : x.CompareTo(y) ?? string.CompareOrdinal(x.Text, y.Text);
}
