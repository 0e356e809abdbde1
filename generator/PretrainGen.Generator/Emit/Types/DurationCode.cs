using System.Xml;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Stretches of time, stored as ticks.</summary>
internal sealed class DurationCode : NumberMadeCode
{
    /// <inheritdoc/>
    public override string Name => "duration";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => Code.Of($"global::System.TimeSpan");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => (Code.Of($"new global::System.TimeSpan("), Code.Of($")"));

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) => XmlConvert.ToString(TimeSpan.FromTicks(number));
}
