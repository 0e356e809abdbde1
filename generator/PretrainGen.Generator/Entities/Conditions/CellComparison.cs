using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>Compares what two cells say.</summary>
internal static class CellComparison
{
    /// <summary>Whether two values are the same; unknown where there is none.</summary>
    public static Truth AreEqual(CellValue left, CellValue right) =>
        left.Kind == CellKind.Missing || right.Kind == CellKind.Missing ? Truth.Unknown : left.IsSame(right).ToTruth();

    /// <summary>
    /// The difference of two values that have an order, negative when the left is less: numbers, days, seconds of times, places in a list
    /// of categories. Null where there is none.
    /// </summary>
    public static double? Difference(CellValue left, CellValue right) => (left.Kind, right.Kind) switch
    {
        (CellKind.Number, CellKind.Number) when left.Exact is { } exact && right.Exact is { } otherExact => (double)(exact - otherExact),
        (CellKind.Number, CellKind.Number) or (CellKind.Category, CellKind.Category) => left.Number - right.Number,
        (CellKind.Date, CellKind.Date) => (left.Date - right.Date).TotalDays,
        (CellKind.Time, CellKind.Time) or (CellKind.Duration, CellKind.Duration) =>
            TimeSpan.FromTicks(left.Whole - right.Whole).TotalSeconds,
        _ => null,
    };
}
