using System.Globalization;
using PretrainGen.Generator.Common.Times;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Types.Times;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Comparing;

/// <summary>Reads what a rule asks for out of a cell, or out of the parts of its text.</summary>
internal static class TextReading
{
    // As POSIX has it: 69 is 1969, 68 is 2068.
    private const int FirstYearOfLastCentury = 69;

    /// <summary>What its values are compared as.</summary>
    /// <param name="readAs">What cells are read as.</param>
    /// <param name="original">What they are compared as without that.</param>
    public static CellKind KindOf(ReadAs readAs, CellKind original) => readAs switch
    {
        ReadAs.Value => original,
        ReadAs.Text => CellKind.Text,
        ReadAs.Integer or ReadAs.Number or ReadAs.Year => CellKind.Number,
        _ when UnitOf(readAs) is not null => CellKind.Number,
        ReadAs.YearMonth or ReadAs.Arxiv => CellKind.YearMonth,
        ReadAs.Date => CellKind.Date,
        ReadAs.Time => CellKind.Time,
        _ => CellKind.Duration,
    };

    /// <summary>What a value says when it is read so; missing where it says nothing.</summary>
    public static CellValue Read(ReadAs readAs, OperandValue original) => (readAs, original.Value.Kind) switch
    {
        (ReadAs.Value, _) => original.Value,
        (ReadAs.Arxiv, _) => ArxivId.FindMonth(original.LinkOrText) is { } months ? CellValue.OfYearMonth(months) : CellValue.Missing,
        (ReadAs.Year, CellKind.Date) => CellValue.OfInteger(original.Value.Date.Year),
        (ReadAs.Year, CellKind.YearMonth) => CellValue.OfInteger(YearMonths.YearOf(original.Value.Whole)),
        (ReadAs.Year, CellKind.Number) => original.Value,
        (ReadAs.Year, _) => YearText.Find(original.Text) is { } year ? CellValue.OfInteger(year) : CellValue.Missing,
        (ReadAs.YearMonth, CellKind.Date) => TimeText.Of(original.Value.Date),
        (ReadAs.Date, CellKind.Date) => CellValue.OfDay(original.Value.Date.Date),
        (ReadAs.Integer or ReadAs.Number, CellKind.Number) => original.Value,
        (_, CellKind.Duration) when UnitOf(readAs) is { } unit => Count(original.Value, unit),
        _ when original.Value.Kind == KindOf(readAs, CellKind.Text) => original.Value,
        _ => Read(readAs, [original.Text]),
    };

    /// <summary>What the parts of a text say: of a day its year, month and day, of everything else one after the other.</summary>
    public static CellValue Read(ReadAs readAs, IReadOnlyList<string> parts)
    {
        var text = string.Concat(parts);
        return readAs switch
        {
            ReadAs.Year => Year(parts[0]) is { } year ? CellValue.OfInteger(year) : CellValue.Missing,
            ReadAs.YearMonth => (parts.Count == 2 ? YearMonth(parts) : TimeText.YearMonth(text)) ?? CellValue.Missing,
            ReadAs.Date => (parts.Count == 3 ? Day(parts) : DateType.Of("default").Read(text)) ?? CellValue.Missing,
            ReadAs.Arxiv => ArxivId.FindMonth(text) is { } months ? CellValue.OfYearMonth(months) : CellValue.Missing,
            ReadAs.Integer or ReadAs.Number => Number(text, readAs == ReadAs.Integer) ?? CellValue.Missing,
            ReadAs.Time => WrittenTimeType.OfTimes("default").Read(text) ?? CellValue.Missing,
            ReadAs.Duration => WrittenTimeType.Durations.Read(text) ?? CellValue.Missing,
            _ when UnitOf(readAs) is { } unit =>
                WrittenTimeType.Durations.Read(text) is { Kind: CellKind.Duration } duration ? Count(duration, unit) : CellValue.Missing,
            _ => CellValue.OfText(text),
        };
    }

    private static long? UnitOf(ReadAs readAs) => readAs switch
    {
        ReadAs.Days => TimeSpan.TicksPerDay,
        ReadAs.Hours => TimeSpan.TicksPerHour,
        ReadAs.Minutes => TimeSpan.TicksPerMinute,
        ReadAs.Seconds => TimeSpan.TicksPerSecond,
        _ => null,
    };

    private static CellValue Count(CellValue duration, long unit) => CellArithmetic.OfNumber((decimal)duration.Whole / unit);

    private static CellValue? YearMonth(IReadOnlyList<string> parts) =>
        Year(parts[0]) is { } year && Integer(parts[1]) is { } month and >= 1 and <= YearMonths.OfYear
            ? CellValue.OfYearMonth(YearMonths.Count(year, month))
            : null;

    private static CellValue? Day(IReadOnlyList<string> parts) =>
        Year(parts[0]) is { } year and >= 1 && Integer(parts[1]) is { } month and >= 1 and <= YearMonths.OfYear
        && Integer(parts[2]) is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? CellValue.OfDay(new DateTime(year, month, day))
            : null;

    private static CellValue? Number(string text, bool isWhole) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && (!isWhole || number == Math.Floor(number))
            ? CellArithmetic.OfNumber(number)
            : null;

    private static int? Year(string text) => Integer(text) switch
    {
        { } year when text.Length == 2 => year >= FirstYearOfLastCentury ? 1900 + year : 2000 + year,
        { } year when text.Length == 4 => year,
        _ => null,
    };

    private static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
