using PretrainGen.Generator.Common.Times;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Types.Times;

/// <summary>Times, months and durations that are compared by what they mean, and kept as they are written.</summary>
/// <param name="kind">What they are compared as.</param>
/// <param name="meaning">What a text says; null where it says nothing.</param>
internal sealed class WrittenTimeType(CellKind kind, Func<string, CellValue?> meaning) : TextStoredType
{
    // The mean length of a month in the Gregorian calendar: no two durations change their order by it but those that have none.
    private const long TicksOfMonth = (long)(30.436875 * TimeSpan.TicksPerDay);

    /// <summary>Months of a year: <c>2018-10</c>.</summary>
    public static WrittenTimeType YearMonths { get; } = new(CellKind.YearMonth, text => TimeText.YearMonth(text));

    /// <summary>Durations, those of months and years among them.</summary>
    public static WrittenTimeType Durations { get; } = new(CellKind.Duration, Duration);

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override CellKind Kind => kind;

    /// <summary>Times of a format of the standard.</summary>
    public static WrittenTimeType OfTimes(string format)
    {
        var times = new DateText(format);
        return new(CellKind.Time, text => (times.Time(text) ?? TimeText.BeyondMidnight(text, format)) is { } time
            ? CellValue.OfTime(time)
            : null);
    }

    /// <inheritdoc/>
    public override CellValue? Read(string text) => Parse(text);

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) => Parse(text) ?? StandardTime(text);

    /// <inheritdoc/>
    public override CellValue Load(string text) => Parse(text) ?? CellValue.Missing;

    // A constant may be as ISO 8601 has it, whatever the cells look like.
    private CellValue? StandardTime(string text) =>
        kind == CellKind.Time && new DateText("default").Time(text) is { } time ? CellValue.OfTime(time) : null;

    private CellValue? Parse(string text) => meaning(text) is { } value ? value with { Text = text } : null;

    private static CellValue? Duration(string text)
    {
        if (IsoDuration.Parse(text) is not { } duration)
            return null;
        if (duration is not { Months: { } months, Ticks: { } rest })
            return CellValue.OfText(text);

        var ticks = rest + (months * (decimal)TicksOfMonth);
        return new(CellKind.Duration, text, (double)ticks, (long)Math.Max(long.MinValue, Math.Min(long.MaxValue, ticks)));
    }
}
