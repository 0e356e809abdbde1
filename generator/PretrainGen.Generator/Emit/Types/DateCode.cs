using System.Globalization;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Calendar days, stored as the number of days since 0001-01-01.</summary>
internal sealed class DateCode : NumberMadeCode
{
    /// <inheritdoc/>
    public override string Name => "date";

    /// <inheritdoc/>
    public override bool IsOfNewestType(Target target) => target.HasDateOnly;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) =>
        column.Entity.Target.HasDateOnly ? Code.Of($"global::System.DateOnly") : Code.Of($"global::System.DateTime");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => column.Entity.Target.HasDateOnly
        ? (Code.Of($"global::System.DateOnly.FromDayNumber({column.AsInt32}"), Code.Of($")"))
        : (Code.Of($"new global::System.DateTime("), Code.Of($" * global::System.TimeSpan.TicksPerDay)"));

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) =>
        new DateTime(number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
