using PretrainGen.Generator.Common.Times;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Types.Times;

/// <summary>Stretches of time, kept as ticks. Years and months are none, since they have no fixed length.</summary>
internal sealed class DurationType : NumberStoredType
{
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

    private CellValue? Parse(string text) =>
        IsoDuration.Parse(text) is { HasMonths: false, Ticks: { } ticks } ? Load(ticks) : null;
}
