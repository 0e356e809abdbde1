using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Addresses, stored as texts: each reading of the property makes an object.</summary>
internal sealed class UriCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "uri";

    /// <inheritdoc/>
    public override bool IsReferenceType => true;

    /// <inheritdoc/>
    public override bool HasConstants => false;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => Code.Of($"global::System.Uri");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) =>
        (Code.Of($"new global::System.Uri("), Code.Of($", global::System.UriKind.Absolute)"));
}
