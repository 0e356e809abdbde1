using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Texts: strings, stored as literals or in a blob.</summary>
internal sealed class TextCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override bool IsReferenceType => true;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => BuiltInType.String;
}
