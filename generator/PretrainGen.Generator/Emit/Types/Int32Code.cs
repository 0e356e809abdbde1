using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Whole numbers of 32 bits.</summary>
internal sealed class Int32Code : CellCode
{
    /// <inheritdoc/>
    public override string Name => "int";

    /// <inheritdoc/>
    public override bool IsPlainNumber => true;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => BuiltInType.Int32;

    /// <inheritdoc/>
    // Where every int is a value, what means blank is beyond them.
    public override (Code Before, Code After) Conversion(ColumnCode column) => (column.AsInt32, default);
}
