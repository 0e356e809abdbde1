using PretrainGen.Generator.Entities.Types;
using System.Globalization;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Types.Times;

/// <summary>Stretches of time, kept as ticks. Years and months are none, since they have no fixed length.</summary>
internal sealed class DurationType : NumberStoredType
{
    private static readonly Regex Form = new(
        @"\A(?<minus>-)?P(?=.)((?<weeks>[0-9]+)W)?((?<days>[0-9]+)D)?"
            + @"(T(?=.)((?<hours>[0-9]+)H)?((?<minutes>[0-9]+)M)?((?<seconds>[0-9]+(\.[0-9]+)?)S)?)?\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(250));

    private static readonly (string Part, long Ticks)[] Parts =
    [
        ("weeks", 7 * TimeSpan.TicksPerDay), ("days", TimeSpan.TicksPerDay), ("hours", TimeSpan.TicksPerHour),
        ("minutes", TimeSpan.TicksPerMinute), ("seconds", TimeSpan.TicksPerSecond),
    ];

    /// <inheritdoc/>
    public override string Name => "duration";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Duration;

    /// <inheritdoc/>
    public override CellValue? Read(string text) => Parse(text);

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) => Parse(text);

    /// <inheritdoc/>
    public override CellValue Load(long number) => CellValue.OfDuration(TimeSpan.FromTicks(number));

    private CellValue? Parse(string text)
    {
        try
        {
            return Form.Match(text) is { Success: true } match && Ticks(match) is var ticks && ticks <= long.MaxValue
                ? Load(match.Groups["minus"].Success ? -(long)ticks : (long)ticks)
                : null;
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or OverflowException)
        {
            return null;
        }
    }

    private static decimal Ticks(Match match) => Parts.Sum(part => match.Groups[part.Part] is { Success: true, Value: var number }
        ? decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * part.Ticks
        : 0);
}
