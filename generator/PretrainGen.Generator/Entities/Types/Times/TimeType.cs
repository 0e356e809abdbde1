using System.Globalization;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Types.Times;

/// <summary>Times of day, kept as ticks since midnight.</summary>
/// <param name="read">The time in a text.</param>
internal sealed class TimeType(Func<string, TimeSpan?> read) : NumberStoredType
{
    /// <inheritdoc/>
    public override string Name => "time";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Time;

    /// <summary>The times of a format of the standard.</summary>
    public static TimeType Of(string format) => new(new DateText(format).Time);

    /// <inheritdoc/>
    public override CellValue? Read(string text) => read(text) is { } time ? Load(time.Ticks) : null;

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) => new DateText("default").Time(text) is { } time ? Load(time.Ticks) : null;

    /// <inheritdoc/>
    public override CellValue Load(long number) =>
        new(CellKind.Time, new DateTime(number).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture), number, number);
}
