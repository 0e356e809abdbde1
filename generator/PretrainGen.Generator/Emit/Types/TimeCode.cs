using System.Globalization;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Times of day, stored as ticks: a TimeOnly or, where there is none, a TimeSpan since midnight.</summary>
internal sealed class TimeCode : NumberMadeCode
{
    /// <inheritdoc/>
    public override string Name => "time";

    /// <inheritdoc/>
    public override bool IsOfNewestType(Target target) => target.HasDateOnly;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) =>
        column.Entity.Target.HasDateOnly ? Code.Of($"global::System.TimeOnly") : Code.Of($"global::System.TimeSpan");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => column.Entity.Target.HasDateOnly
        ? (Code.Of($"new global::System.TimeOnly("), Code.Of($")"))
        : (Code.Of($"new global::System.TimeSpan("), Code.Of($")"));

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) =>
        new DateTime(number).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
