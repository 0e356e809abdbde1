using PretrainGen.Generator.Catalog.Cells;

namespace PretrainGen.Generator.Catalog.Conditions;

/// <summary>Compares what two cells say.</summary>
internal static class CellComparison
{
    /// <summary>Whether two values are the same: numbers and dates by value, everything else by its text. A list with one item is that item.</summary>
    public static Truth AreEqual(CellValue left, CellValue right)
    {
        if (left.Kind == CellKind.Missing || right.Kind == CellKind.Missing)
            return Truth.Unknown;
        if (left.Kind == CellKind.List || right.Kind == CellKind.List)
            return AreEqual(left.Each.ToList(), right.Each.ToList());

        return AreSame(left, right).ToTruth();
    }

    /// <summary>The difference of two values that have an order, negative when the left is less: numbers, days, places in a list of categories. Null where there is none.</summary>
    public static double? Difference(CellValue left, CellValue right) => (left.Kind, right.Kind) switch
    {
        (CellKind.Number, CellKind.Number) or (CellKind.Category, CellKind.Category) => left.Number - right.Number,
        (CellKind.Date, CellKind.Date) => (left.Date - right.Date).TotalDays,
        _ => null,
    };

    /// <summary>Whether two single values are the same.</summary>
    public static bool AreSame(CellValue left, CellValue right) => (left.Kind, right.Kind) switch
    {
        (CellKind.Number, CellKind.Number) => left.Number.Equals(right.Number),
        (CellKind.Date, CellKind.Date) => left.Whole == right.Whole,
        _ => left.Text == right.Text,
    };

    private static Truth AreEqual(List<CellValue> left, List<CellValue> right) =>
        (left.Count == right.Count && left.Zip(right, AreSame).All(same => same)).ToTruth();
}
