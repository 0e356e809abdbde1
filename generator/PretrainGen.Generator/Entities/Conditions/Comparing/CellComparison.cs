using PretrainGen.Generator.Common.Times;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Comparing;

/// <summary>Compares what two cells say. A day is compared with a month or a year as that of the day.</summary>
internal static class CellComparison
{
    /// <summary>Whether values of two kinds can be compared: numbers with numbers, dates with dates, and texts of any kind.</summary>
    /// <param name="left">The one kind.</param>
    /// <param name="right">The other kind.</param>
    /// <param name="areYears">Whether the numbers are years.</param>
    public static bool AreComparable(CellKind left, CellKind right, bool areYears)
    {
        var (one, other) = (Comparable(left), Comparable(right));
        return one == other
            || one == CellKind.Missing
            || other == CellKind.Missing
            || (IsDay(one) && IsDay(other))
            || (areYears && ((IsDay(one) && other == CellKind.Number) || (IsDay(other) && one == CellKind.Number)));
    }

    /// <summary>Whether two values are the same, or no further apart than is allowed; unknown where there is none.</summary>
    public static Truth AreEqual(CellValue left, CellValue right, Amount? within = null)
    {
        if (left.Kind == CellKind.Missing || right.Kind == CellKind.Missing)
            return Truth.Unknown;

        var (one, other) = Align(left, right);
        return within is null
            ? one.IsSame(other).ToTruth()
            : new[] { IsAtLeast(one, other, within), IsAtLeast(other, one, within) }.All(holds => holds);
    }

    /// <summary>Whether a value is no less than another, or not by more than is allowed; unknown where they have no order.</summary>
    public static Truth IsAtLeast(CellValue value, CellValue bound, Amount? within = null)
    {
        var (one, other) = Align(value, bound);
        var least = within is null ? other : CellArithmetic.Shift(other, within, sign: -1);
        return least is { } limit && Difference(one, limit) is { } difference ? (difference >= 0).ToTruth() : Truth.Unknown;
    }

    /// <summary>
    /// The difference of two values that have an order, negative when the left is less: numbers, days, seconds of times, places in a list
    /// of categories. Null where there is none.
    /// </summary>
    public static double? Difference(CellValue left, CellValue right) => (left.Kind, right.Kind) switch
    {
        (CellKind.Number, CellKind.Number) when left.Exact is { } exact && right.Exact is { } otherExact => Subtract(exact, otherExact),
        (CellKind.Number, CellKind.Number) or (CellKind.Category, CellKind.Category) => left.Number - right.Number,
        (CellKind.Date, CellKind.Date) => (left.Date - right.Date).TotalDays,
        (CellKind.YearMonth, CellKind.YearMonth) => left.Whole - right.Whole,
        (CellKind.Time, CellKind.Time) or (CellKind.Duration, CellKind.Duration) =>
            ((double)left.Whole - right.Whole) / TimeSpan.TicksPerSecond,
        _ => null,
    };

    private static double Subtract(decimal left, decimal right)
    {
        try
        {
            return (double)(left - right);
        }
        catch (OverflowException)
        {
            return (double)left - (double)right;
        }
    }

    /// <summary>The two as values of one kind, the coarser one.</summary>
    private static (CellValue, CellValue) Align(CellValue left, CellValue right) => (left.Kind, right.Kind) switch
    {
        (CellKind.Date, CellKind.YearMonth) => (TimeText.Of(left.Date), right),
        (CellKind.YearMonth, CellKind.Date) => (left, TimeText.Of(right.Date)),
        (CellKind.Date or CellKind.YearMonth, CellKind.Number) => (YearOf(left), right),
        (CellKind.Number, CellKind.Date or CellKind.YearMonth) => (left, YearOf(right)),
        _ => (left, right),
    };

    private static CellValue YearOf(CellValue value) =>
        CellValue.OfInteger(value.Kind == CellKind.Date ? value.Date.Year : YearMonths.YearOf(value.Whole));

    private static CellKind Comparable(CellKind kind) => kind is CellKind.Category or CellKind.Reference ? CellKind.Text : kind;

    private static bool IsDay(CellKind kind) => kind is CellKind.Date or CellKind.YearMonth;
}
