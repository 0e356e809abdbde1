using System.Globalization;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>
/// One style of dates, such as <c>d.M.y</c>: <c>y</c> is a year of four digits and <c>Y</c> one of two, <c>M</c> and <c>d</c> a month and a
/// day of one digit or two, <c>MM</c> and <c>dd</c> of two, <c>N</c> the English name of a month, <c>w</c> that of a weekday. All else
/// stands for itself. A time may follow.
/// It is read here and not by the framework, whose cultures, years of two digits and names differ between machines.
/// </summary>
/// <param name="pattern">The style.</param>
internal sealed class DateFormat(string pattern)
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["sept"] = "september",
        ["tues"] = "tuesday",
        ["thur"] = "thursday",
        ["thurs"] = "thursday",
    };

    /// <summary>The style in letters.</summary>
    public string Pattern => pattern;

    /// <summary>The day in a text that is nothing else; null where there is none.</summary>
    public DateTime? Day(string text) => Read(text, out var end) is { } day && end == text.Length ? day : null;

    /// <summary>The moment in a text: a day and a time; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasZone">Whether it must say how far the time is from UTC; if so the moment is in UTC.</param>
    public DateTime? Moment(string text, bool hasZone) =>
        Read(text, out var end) is { } day && ClockTime.Read(text, end, hasZone) is { } time ? time.On(day) : null;

    private DateTime? Read(string text, out int end)
    {
        var (year, month, day, weekday) = (0, 0, 0, -1);
        end = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var isLong = i + 1 < pattern.Length && pattern[i + 1] == pattern[i];
            var fits = pattern[i] switch
            {
                'y' => TryNumber(text, ref end, 4, 4, out year),
                'Y' => TryNumber(text, ref end, 2, 2, out year) && TryCentury(ref year),
                'M' => TryNumber(text, ref end, isLong ? 2 : 1, 2, out month),
                'd' => TryNumber(text, ref end, isLong ? 2 : 1, 2, out day),
                'N' => TryName(text, ref end, Months, out month) && ++month > 0,
                'w' => TryName(text, ref end, Weekdays, out weekday),
                var c => end < text.Length && text[end++] == c,
            };
            if (!fits)
                return null;

            i += isLong && pattern[i] is 'M' or 'd' ? 1 : 0;
        }

        return DateOf(year, month, day) is { } date && (weekday < 0 || (int)date.DayOfWeek == weekday) ? date : null;
    }

    private static DateTime? DateOf(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    private static bool TryNumber(string text, ref int end, int min, int max, out int number)
    {
        var start = end;
        number = 0;
        while (end < text.Length && end - start < max && AsciiChars.IsDigit(text[end]))
            number = (number * 10) + text[end++] - '0';

        return end - start >= min;
    }

    // Between the century that has ended and the one that lies ahead there is doubt: who knows whether 45 is 1945?
    private static bool TryCentury(ref int year)
    {
        var isKnown = year is < 30 or >= 50;
        year += year < 30 ? 2000 : 1900;
        return isKnown;
    }

    /// <summary>A name in full or its first three letters, which a full stop may follow.</summary>
    private static bool TryName(string text, ref int end, string[] names, out int position)
    {
        var start = end;
        while (end < text.Length && AsciiChars.IsLetter(text[end]))
            end++;

        var word = text.Substring(start, end - start).ToLowerInvariant();
        word = Abbreviations.TryGetValue(word, out var full) ? full : word;
        position = Array.FindIndex(names, name => word == name || (word.Length == 3 && name.StartsWith(word, StringComparison.Ordinal)));
        if (position >= 0 && end < text.Length && text[end] == '.')
            end++;

        return position >= 0;
    }
}
