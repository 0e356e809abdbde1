namespace PretrainGen.Generator.Entities.Values;

/// <summary>What can be done with values of a kind.</summary>
internal static class CellKindExtensions
{
    /// <summary>Whether values are counted in whole numbers: times in ticks, months of a year in months.</summary>
    public static bool IsTime(this CellKind kind) =>
        kind is CellKind.Date or CellKind.Time or CellKind.Duration or CellKind.YearMonth;

    /// <summary>Whether one value is less than another.</summary>
    public static bool IsOrdered(this CellKind kind) => kind == CellKind.Number || kind.IsTime();

    /// <summary>Whether values are more than their texts, so that a part of a text is no part of the value.</summary>
    public static bool IsScalar(this CellKind kind) => kind == CellKind.Boolean || kind.IsOrdered();
}
