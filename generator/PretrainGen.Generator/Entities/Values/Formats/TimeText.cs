using System.Globalization;
using PretrainGen.Generator.Common.Times;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>Finds months and times in texts, as the standard writes them.</summary>
internal static class TimeText
{
    private const int MostHours = 48;

    /// <summary>A month of a year: <c>2018-10</c>.</summary>
    public static CellValue? YearMonth(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? Of(month)
            : null;

    /// <summary>The month of a day.</summary>
    public static CellValue Of(DateTime day) => CellValue.OfYearMonth(YearMonths.Count(day.Year, day.Month));

    /// <summary>
    /// A time of the day after, counted on from midnight, as timetables write it: <c>25:10:00</c>; null where it is none, or where the
    /// schema asks for a format.
    /// </summary>
    public static TimeSpan? BeyondMidnight(string text, string format)
    {
        if (format != "default" || text.Length < 8 || text[2] != ':')
            return null;

        return int.TryParse(text.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && hours is >= 24 and < MostHours
            && new DateText(format).Time("00" + text.Substring(2)) is { } time
                ? time + TimeSpan.FromHours(hours)
                : null;
    }

    /// <summary>Writes a time, which may go beyond midnight.</summary>
    public static string Write(TimeSpan time)
    {
        var seconds = (decimal)(time.Ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
        var minutes = Math.Abs(time.Ticks / TimeSpan.TicksPerMinute);
        var sign = time.Ticks < 0 ? "-" : "";
        return string.Format(
            CultureInfo.InvariantCulture, "{0}{1:00}:{2:00}:{3:00.#######}", sign, minutes / 60, minutes % 60, Math.Abs(seconds));
    }
}
