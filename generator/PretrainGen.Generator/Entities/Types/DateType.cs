using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Calendar days, kept as the number of days since 0001-01-01.</summary>
/// <param name="read">The day in a text.</param>
internal sealed class DateType(Func<string, DateTime?> read) : NumberStoredType
{
    /// <summary>Days as ISO 8601 writes them.</summary>
    public static DateType Plain { get; } = new(text => CellSyntax.TryDate(text, out var day) ? day : null);

    /// <inheritdoc/>
    public override string Name => "date";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Date;

    /// <summary>The days of a format of the standard.</summary>
    public static DateType Of(string format) => new(new DateText(format).Day);

    /// <summary>The days of a style.</summary>
    public static DateType Of(DateReading reading) => new(reading.Read);

    /// <inheritdoc/>
    public override CellValue? Read(string text) => read(text) is { } day ? CellValue.OfDay(day) : null;

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) => DateText.Literal(text) is { } date ? CellValue.OfDay(date) : null;

    /// <inheritdoc/>
    public override long Store(CellValue value) => value.Whole / TimeSpan.TicksPerDay;

    /// <inheritdoc/>
    public override CellValue Load(long number) => CellValue.OfDay(new DateTime(number * TimeSpan.TicksPerDay));
}
