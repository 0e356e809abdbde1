using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>The time of day behind a date, and how far it is from UTC.</summary>
/// <param name="Time">The time.</param>
/// <param name="Offset">How far it is from UTC; null where the text does not say so.</param>
internal readonly record struct ClockTime(TimeSpan Time, TimeSpan? Offset)
{
    private const int MostFractionDigits = 9;
    private const int TickDigits = 7;

    /// <summary>
    /// The time from some position of a text to its end, such as <c>T15:04:05.123Z</c> or <c> 3:04 PM</c>; null where there is none.
    /// </summary>
    public static ClockTime? Read(string text, int start, bool hasZone)
    {
        if (start >= text.Length || text[start] is not ('T' or 't' or ' '))
            return null;

        var position = start + 1;
        var hasHour = TryNumber(text, ref position, 1, out var hour) && Take(text, ref position, ':');
        if (!hasHour || !TryNumber(text, ref position, 2, out var minute))
            return null;

        var second = 0;
        long ticks = 0;
        if (Take(text, ref position, ':') && !(TryNumber(text, ref position, 2, out second) && TryFraction(text, ref position, out ticks)))
            return null;

        if (!TryHalf(text, ref position, ref hour) || hour > 23 || minute > 59 || second > 59)
            return null;

        var time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return hasZone
            ? TryOffset(text, position, out var offset) ? new ClockTime(time, offset) : null
            : position == text.Length ? new ClockTime(time, null) : null;
    }

    /// <summary>The moment on a day; in UTC where the offset is known; null where that is beyond the calendar.</summary>
    public DateTime? On(DateTime day)
    {
        if (Offset is not { } offset)
            return day + Time;

        var ticks = day.Ticks + Time.Ticks - offset.Ticks;
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;
    }

    private static bool Take(string text, ref int position, char wanted)
    {
        var isThere = position < text.Length && text[position] == wanted;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private static bool TryNumber(string text, ref int position, int minDigits, out int number)
    {
        var start = position;
        number = 0;
        while (position < text.Length && position - start < 2 && AsciiChars.IsDigit(text[position]))
            number = (number * 10) + text[position++] - '0';

        return position - start >= minDigits;
    }

    // A tick is a ten-millionth of a second; what is written beyond it is cut.
    private static bool TryFraction(string text, ref int position, out long ticks)
    {
        ticks = 0;
        if (!Take(text, ref position, '.') && !Take(text, ref position, ','))
            return true;

        var start = position;
        for (; position < text.Length && AsciiChars.IsDigit(text[position]); position++)
            ticks = position - start < TickDigits ? (ticks * 10) + text[position] - '0' : ticks;

        var digits = position - start;
        for (var i = digits; i < TickDigits; i++)
            ticks *= 10;

        return digits is >= 1 and <= MostFractionDigits;
    }

    private static bool TryHalf(string text, ref int position, ref int hour)
    {
        var rest = text.Substring(position).TrimStart();
        if (!rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase))
            return true;

        position = text.Length - rest.Length + 2;
        var isValid = hour is >= 1 and <= 12;
        hour = (hour % 12) + (rest[0] is 'P' or 'p' ? 12 : 0);
        return isValid;
    }

    private static bool TryOffset(string text, int position, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var zone = text.Substring(position).Trim();
        if (zone is "Z" or "z" or "UTC" or "GMT")
            return true;

        if (zone.Length < 3 || zone[0] is not ('+' or '-'))
            return false;

        var digits = zone.Substring(1).Replace(":", "");
        var isValid = digits.Length is 2 or 4 && digits.All(AsciiChars.IsDigit);
        if (isValid)
        {
            var hours = ((digits[0] - '0') * 10) + digits[1] - '0';
            var minutes = digits.Length == 4 ? ((digits[2] - '0') * 10) + digits[3] - '0' : 0;
            offset = new TimeSpan(hours, minutes, 0);
            offset = zone[0] == '-' ? -offset : offset;
            isValid = hours <= 14 && minutes <= 59;
        }

        return isValid;
    }
}
