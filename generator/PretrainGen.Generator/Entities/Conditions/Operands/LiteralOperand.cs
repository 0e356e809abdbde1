using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>A value written in the schema.</summary>
/// <param name="value">The value, as what it is compared with has it.</param>
/// <param name="name">What people call it.</param>
internal sealed class LiteralOperand(CellValue value, string name) : CellOperand
{
    public string Name => name;

    /// <inheritdoc/>
    public override CellKind Kind => value.Kind;

    /// <inheritdoc/>
    public override IEnumerable<OperandValue> Values(RowScope scope) => [OperandValue.Of(value)];

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => [];
}
