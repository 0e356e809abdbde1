using System.Globalization;
using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Common.Times;

/// <summary>A stretch of time as ISO 8601 writes it, <c>P1Y2M3DT4H</c>: the numbers of its parts, as they are written.</summary>
internal sealed class IsoDuration
{
    private static readonly Regex Form = new(
        @"\A(?<minus>-)?P(?=.)((?<years>[0-9]+)Y)?((?<months>[0-9]+)M)?((?<weeks>[0-9]+)W)?((?<days>[0-9]+)D)?"
            + @"(T(?=.)((?<hours>[0-9]+)H)?((?<minutes>[0-9]+)M)?((?<seconds>[0-9]+(\.[0-9]+)?)S)?)?\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(250));

    private static readonly (string Part, long Ticks)[] Fixed =
    [
        ("weeks", 7 * TimeSpan.TicksPerDay), ("days", TimeSpan.TicksPerDay), ("hours", TimeSpan.TicksPerHour),
        ("minutes", TimeSpan.TicksPerMinute), ("seconds", TimeSpan.TicksPerSecond),
    ];

    private readonly Match _match;

    private IsoDuration(Match match) => _match = match;

    /// <summary>Whether it has years or months, which have no fixed length.</summary>
    public bool HasMonths => _match.Groups["years"].Success || _match.Groups["months"].Success;

    /// <summary>A duration; null where a text is none.</summary>
    public static IsoDuration? Parse(string text)
    {
        try
        {
            return Form.Match(text) is { Success: true } match ? new IsoDuration(match) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Its months, those of its years included; null where they are more than 32 bits hold.</summary>
    public int? Months => Sum([("years", YearMonths.OfYear), ("months", 1)]) is { } months and <= int.MaxValue ? Signed((int)months) : null;

    /// <summary>The rest of it; null where that is more than 64 bits hold.</summary>
    public long? Ticks => Sum(Fixed) is { } ticks and <= long.MaxValue ? Signed(1) * (long)ticks : null;

    private int Signed(int number) => _match.Groups["minus"].Success ? -number : number;

    private decimal? Sum(IEnumerable<(string Part, long Factor)> parts)
    {
        try
        {
            return parts.Sum(part => _match.Groups[part.Part] is { Success: true, Value: var digits }
                ? decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * part.Factor
                : 0);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
