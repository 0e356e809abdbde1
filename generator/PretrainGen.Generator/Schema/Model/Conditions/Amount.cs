using System.Globalization;
using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>How much is added to a value, or how far apart two values may be: a number, or a duration.</summary>
/// <param name="Number">The number; of a duration 0.</param>
/// <param name="Months">The months of a duration, which have no fixed length.</param>
/// <param name="Ticks">The rest of a duration.</param>
/// <param name="Text">How the schema writes it.</param>
internal sealed record Amount(decimal Number, int Months, long Ticks, string Text)
{
    private const int MonthsOfYear = 12;

    private static readonly Regex Form = new(
        @"\A(?<minus>-)?P(?=.)((?<years>[0-9]{1,4})Y)?((?<months>[0-9]{1,5})M)?((?<weeks>[0-9]{1,5})W)?((?<days>[0-9]{1,6})D)?"
            + @"(T(?=.)((?<hours>[0-9]{1,7})H)?((?<minutes>[0-9]{1,9})M)?((?<seconds>[0-9]{1,9}(\.[0-9]{1,7})?)S)?)?\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(250));

    private static readonly (string Part, long Ticks)[] Parts =
    [
        ("weeks", 7 * TimeSpan.TicksPerDay), ("days", TimeSpan.TicksPerDay), ("hours", TimeSpan.TicksPerHour),
        ("minutes", TimeSpan.TicksPerMinute), ("seconds", TimeSpan.TicksPerSecond),
    ];

    /// <summary>Whether it is a duration.</summary>
    public bool IsDuration => Months != 0 || Ticks != 0;

    /// <summary>A number.</summary>
    public static Amount OfNumber(decimal number, string text) => new(number, 0, 0, text);

    /// <summary>A duration as ISO 8601 writes it, <c>P1M</c>; null where a text is none.</summary>
    public static Amount? OfDuration(string text)
    {
        if (Match(text) is not { } match)
            return null;

        var sign = match.Groups["minus"].Success ? -1 : 1;
        var ticks = Parts.Sum(part => Part(match, part.Part) * part.Ticks);
        return new Amount(0, sign * (int)((Part(match, "years") * MonthsOfYear) + Part(match, "months")), sign * (long)ticks, text);
    }

    private static Match? Match(string text)
    {
        try
        {
            return Form.Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static decimal Part(Match match, string name) => match.Groups[name] is { Success: true, Value: var digits }
        ? decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;
}
