using PretrainGen.Generator.Common.Times;

namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>How much is added to a value, or how far apart two values may be: a number, or a duration.</summary>
/// <param name="Number">The number; of a duration 0.</param>
/// <param name="Months">The months of a duration, which have no fixed length.</param>
/// <param name="Ticks">The rest of a duration.</param>
/// <param name="Text">How the schema writes it.</param>
internal sealed record Amount(decimal Number, int Months, long Ticks, string Text)
{
    // As far as the calendar goes, so that no sum of a date and a duration is beyond 64 bits.
    private const int MostMonths = 9_999 * YearMonths.OfYear;
    private const long MostTicks = 999_999 * TimeSpan.TicksPerDay;

    /// <summary>Whether it is a duration.</summary>
    public bool IsDuration => Months != 0 || Ticks != 0;

    /// <summary>A number.</summary>
    public static Amount OfNumber(decimal number, string text) => new(number, 0, 0, text);

    /// <summary>A duration as ISO 8601 writes it, <c>P1M</c>; null where a text is none.</summary>
    public static Amount? OfDuration(string text) =>
        IsoDuration.Parse(text) is { Months: { } months, Ticks: { } ticks }
        && Math.Abs(months) <= MostMonths && ticks is >= -MostTicks and <= MostTicks
            ? new Amount(0, months, ticks, text)
            : null;
}
