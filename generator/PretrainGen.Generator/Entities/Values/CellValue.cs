using System.Globalization;
using System.Xml;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Times;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>What one cell says.</summary>
/// <param name="Kind">Which of the other parts count.</param>
/// <param name="Text">The value as text, written the same way however the cell writes it: a date as <c>2018-10-11</c>, a row by its
/// name.</param>
/// <param name="Number">A number, for comparing: of dates their ticks, of booleans 0 or 1.</param>
/// <param name="Whole">Whole numbers exactly; of dates and times their ticks, of months of a year the months, of booleans 0 or 1, of
/// categories their position, of references the row.</param>
/// <param name="Items">The items of a list.</param>
internal readonly record struct CellValue(
    CellKind Kind, string Text, double Number = 0, long Whole = 0, EquatableArray<CellValue> Items = default)
{
    // Boxed, since few values have one and all are copied.
    private readonly object? _exact;

    /// <summary>A number with a fraction exactly; null where it has no exact part, as floating-point numbers have none.</summary>
    public decimal? Exact
    {
        get => (decimal?)_exact;
        init => _exact = value;
    }

    /// <summary>The items of a list, or the value itself; nothing where there is none.</summary>
    public IEnumerable<CellValue> Each => Kind switch
    {
        CellKind.Missing => [],
        CellKind.List => Items,
        _ => [this],
    };

    /// <summary>
    /// Whether two values are the same: numbers, dates and times by value, everything else by its text. A list with one item is that item.
    /// </summary>
    public bool IsSame(CellValue other) => (Kind, other.Kind) switch
    {
        (CellKind.Number, CellKind.Number) => Number.Equals(other.Number) && IsSameExact(other) && IsSameWhole(other),
        _ when Kind == other.Kind && Kind.IsTime() => Whole == other.Whole,
        (CellKind.List, _) or (_, CellKind.List) =>
            Each.Count() == other.Each.Count() && Each.Zip(other.Each, (left, right) => left.IsSame(right)).All(same => same),
        _ => Text == other.Text,
    };

    /// <summary>How two values that have an order follow each other: numbers, dates and times. Null where they have none.</summary>
    public int? CompareTo(CellValue other) => (Kind, other.Kind) switch
    {
        _ when Kind == other.Kind && Kind.IsTime() => Whole.CompareTo(other.Whole),
        (CellKind.Number, CellKind.Number) when Exact is { } exact && other.Exact is { } otherExact => exact.CompareTo(otherExact),
        (CellKind.Number, CellKind.Number) => Number.CompareTo(other.Number),
        _ => null,
    };

    /// <summary>The rows that a reference, or a list of references, leads to.</summary>
    public IEnumerable<int> Rows => Each.Where(item => item.Kind == CellKind.Reference).Select(item => (int)item.Whole);

    public DateTime Date => new(Whole);

    public static CellValue Missing { get; } = new(CellKind.Missing, "");

    public static CellValue OfText(string text) => new(CellKind.Text, text);

    public static CellValue OfInteger(long number) => new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture), number, number);

    public static CellValue OfNumber(string digits, double number) => new(CellKind.Number, digits, number);

    public static CellValue OfBoolean(bool boolean) => new(CellKind.Boolean, boolean ? "true" : "false", boolean ? 1 : 0, boolean ? 1 : 0);

    public static CellValue OfDay(DateTime day) =>
        new(CellKind.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Ticks, day.Ticks);

    /// <summary>A moment in time. Its text ends in <c>Z</c> when it is known to be in UTC.</summary>
    public static CellValue OfMoment(DateTime moment) =>
        new(CellKind.Date, moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture), moment.Ticks, moment.Ticks);

    /// <summary>A month, counted from January of the year 0.</summary>
    public static CellValue OfYearMonth(long months) => new(
        CellKind.YearMonth,
        string.Format(
            CultureInfo.InvariantCulture, "{0:0000}-{1:00}", YearMonths.YearOf(months), (months % YearMonths.OfYear) + 1),
        months,
        months);

    /// <summary>A time, which may go beyond midnight.</summary>
    public static CellValue OfTime(TimeSpan time) => new(CellKind.Time, TimeText.Write(time), time.Ticks, time.Ticks);

    /// <summary>A stretch of time.</summary>
    public static CellValue OfDuration(TimeSpan duration) =>
        new(CellKind.Duration, XmlConvert.ToString(duration), duration.Ticks, duration.Ticks);

    public static CellValue OfCategory(string value, int position) => new(CellKind.Category, value, position, position);

    public static CellValue OfRow(string name, int row) => new(CellKind.Reference, name, row, row);

    public static CellValue OfList(IEnumerable<CellValue> items) => new(CellKind.List, "", Items: items.ToEquatableArray());

    private bool IsSameExact(CellValue other) => Exact is not { } exact || other.Exact is not { } otherExact || exact == otherExact;

    // Of long whole numbers several are one double. A number that was read with a fraction has no exact part to compare.
    private bool IsSameWhole(CellValue other) => Whole == other.Whole || Whole == 0 || other.Whole == 0;
}
