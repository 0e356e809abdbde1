using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Moments in time, wherever it is that their clock goes by. They are kept as ticks, with a bit for those in UTC.</summary>
/// <param name="read">The moment in a text, in UTC where the text says how far it is from it.</param>
internal class DateTimeType(Func<string, DateTime?> read) : NumberStoredType
{
    // No count of ticks has this bit.
    private const long Utc = 1L << 62;

    /// <inheritdoc/>
    public override string Name => "datetime";

    /// <inheritdoc/>
    public sealed override CellKind Kind => CellKind.Date;

    /// <inheritdoc/>
    public sealed override bool IsEmittedAsStored => false;

    /// <summary>The moments of a format of the standard.</summary>
    public static DateTimeType Of(string format) => new(new DateText(format).Moment);

    /// <summary>The moments of a style.</summary>
    public static DateTimeType Of(DateReading reading) => new(reading.Read);

    /// <inheritdoc/>
    public sealed override CellValue? Read(string text) => read(text) is { } moment ? CellValue.OfMoment(moment) : null;

    /// <inheritdoc/>
    public sealed override CellValue? ReadLiteral(string text) => DateText.Literal(text) is { } moment ? CellValue.OfMoment(moment) : null;

    /// <inheritdoc/>
    public sealed override long Store(CellValue value) => IsUtc(value) ? value.Whole | Utc : value.Whole;

    /// <inheritdoc/>
    public sealed override CellValue Load(long number) =>
        CellValue.OfMoment(new DateTime(Emitted(number), (number & Utc) != 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified));

    /// <inheritdoc/>
    public sealed override long Emitted(long number) => number & ~Utc;

    /// <inheritdoc/>
    public sealed override CellType Narrow(ValueStore values) => values.TrueForAll(IsUtc) ? new InstantType(read) : this;

    private static bool IsUtc(CellValue value) => value.Text.EndsWith("Z", StringComparison.Ordinal);
}
