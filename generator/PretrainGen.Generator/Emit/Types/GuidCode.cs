using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Universally unique identifiers, stored as texts.</summary>
internal sealed class GuidCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "guid";

    /// <inheritdoc/>
    public override bool HasConstants => false;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => Code.Of($"global::System.Guid");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => (Code.Of($"new global::System.Guid("), Code.Of($")"));
}
