using System.Globalization;
using PretrainGen.Generator.Common.Times;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Comparing;

/// <summary>
/// Works with the values of cells: with numbers exactly as they are written, so that 0.1 and 0.2 are 0.3, and with times and dates.
/// </summary>
internal static class CellArithmetic
{
    private const NumberStyles Style = NumberStyles.Float;

    /// <summary>A number that is exact.</summary>
    public static CellValue OfNumber(decimal number) =>
        CellValue.OfNumber(number.ToString(CultureInfo.InvariantCulture), (double)number) with { Exact = number };

    /// <summary>What comes of two kinds of values; null where nothing does.</summary>
    public static CellKind? KindOf(ArithmeticOperator word, CellKind left, CellKind right) => (word, left, right) switch
    {
        (_, CellKind.Missing, _) => right,
        (_, _, CellKind.Missing) => left,
        (_, CellKind.Number, CellKind.Number) => CellKind.Number,
        (ArithmeticOperator.Sum or ArithmeticOperator.Difference, CellKind.Duration, CellKind.Duration) => CellKind.Duration,
        (ArithmeticOperator.Sum or ArithmeticOperator.Difference, CellKind.Date or CellKind.Time, CellKind.Duration) => left,
        (ArithmeticOperator.Difference, CellKind.YearMonth, CellKind.YearMonth) => CellKind.Number,
        (ArithmeticOperator.Difference, CellKind.Date or CellKind.Time, _) when left == right => CellKind.Duration,
        (ArithmeticOperator.Ratio, CellKind.Duration, CellKind.Duration) => CellKind.Number,
        _ => null,
    };

    /// <summary>What comes of two values; missing where nothing does.</summary>
    public static CellValue Apply(ArithmeticOperator word, CellValue left, CellValue right)
    {
        if (KindOf(word, left.Kind, right.Kind) is not { } kind || left.Kind == CellKind.Missing || right.Kind == CellKind.Missing)
            return CellValue.Missing;

        if (left.Kind == CellKind.Number)
            return Number(word, left, right);

        return word switch
        {
            ArithmeticOperator.Ratio => right.Whole == 0 ? CellValue.Missing : OfNumber((decimal)left.Whole / right.Whole),
            ArithmeticOperator.Sum => OfWhole(kind, (decimal)left.Whole + right.Whole),
            _ => OfWhole(kind, (decimal)left.Whole - right.Whole),
        };
    }

    /// <summary>A value and so much; null where it cannot be added.</summary>
    /// <param name="value">The value.</param>
    /// <param name="amount">What is added.</param>
    /// <param name="sign">-1 to take it away.</param>
    public static CellValue? Shift(CellValue value, Amount amount, int sign = 1) => value.Kind switch
    {
        CellKind.Number when !amount.IsDuration => Number(ArithmeticOperator.Sum, value, OfNumber(sign * amount.Number)),
        CellKind.Number when IsWholeYears(amount) =>
            Number(ArithmeticOperator.Sum, value, OfNumber(sign * amount.Months / YearMonths.OfYear)),
        CellKind.YearMonth => CellValue.OfYearMonth(value.Whole + (sign * (amount.Months + (int)amount.Number))),
        CellKind.Date => ShiftDate(value, amount, sign),
        CellKind.Time or CellKind.Duration =>
            OfWhole(value.Kind, value.Whole + (sign * (amount.Ticks + (amount.Number * TimeSpan.TicksPerSecond)))),
        _ => null,
    };

    /// <summary>A number as it is written; null where it has more digits than can be exact.</summary>
    public static decimal? Exact(CellValue value) =>
        value.Exact ?? (decimal.TryParse(value.Text, Style, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static bool IsWholeYears(Amount amount) => amount.Ticks == 0 && amount.Months % YearMonths.OfYear == 0;

    private static CellValue? ShiftDate(CellValue value, Amount amount, int sign)
    {
        try
        {
            var days = sign * (double)amount.Number;
            var shifted = value.Date.AddMonths(sign * amount.Months).AddTicks(sign * amount.Ticks).AddDays(days);
            return OfDate(shifted);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static CellValue OfWhole(CellKind kind, decimal whole) => whole is < long.MinValue or > long.MaxValue
        ? CellValue.Missing
        : kind switch
        {
            CellKind.Date => whole >= 0 && whole <= DateTime.MaxValue.Ticks ? OfDate(new DateTime((long)whole)) : CellValue.Missing,
            CellKind.Time => CellValue.OfTime(TimeSpan.FromTicks((long)whole)),
            CellKind.Duration => CellValue.OfDuration(TimeSpan.FromTicks((long)whole)),
            _ => OfNumber(whole),
        };

    private static CellValue OfDate(DateTime date) =>
        date.TimeOfDay == TimeSpan.Zero ? CellValue.OfDay(date) : CellValue.OfMoment(date);

    private static CellValue Number(ArithmeticOperator word, CellValue left, CellValue right)
    {
        if (Exact(left) is { } one && Exact(right) is { } other)
        {
            try
            {
                return word switch
                {
                    ArithmeticOperator.Sum => OfNumber(one + other),
                    ArithmeticOperator.Difference => OfNumber(one - other),
                    ArithmeticOperator.Product => OfNumber(one * other),
                    _ => other == 0 ? CellValue.Missing : OfNumber(one / other),
                };
            }
            catch (OverflowException)
            {
                // Too large to be exact, so it is as near as floating point comes.
            }
        }

        var number = word switch
        {
            ArithmeticOperator.Sum => left.Number + right.Number,
            ArithmeticOperator.Difference => left.Number - right.Number,
            ArithmeticOperator.Product => left.Number * right.Number,
            _ => left.Number / right.Number,
        };
        return double.IsNaN(number) || double.IsInfinity(number)
            ? CellValue.Missing
            : CellValue.OfNumber(number.ToString("R", CultureInfo.InvariantCulture), number);
    }
}
