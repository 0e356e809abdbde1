using System.Globalization;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Moments in UTC, stored as ticks.</summary>
internal sealed class InstantCode : NumberMadeCode
{
    /// <inheritdoc/>
    public override string Name => "instant";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => Code.Of($"global::System.DateTime");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) =>
        (Code.Of($"new global::System.DateTime("), Code.Of($", global::System.DateTimeKind.Utc)"));

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) =>
        new DateTime(number).ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
