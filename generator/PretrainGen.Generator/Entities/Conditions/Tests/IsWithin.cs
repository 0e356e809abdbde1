using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>The value is no less, or no more, than another.</summary>
internal sealed class IsWithin(CellOperand bound, bool isLowerBound) : ComparisonTest([bound])
{
    /// <summary>Whether it is no less.</summary>
    public bool IsLowerBound => isLowerBound;

    /// <inheritdoc/>
    public override Func<OperandValue, Truth> Relation(OperandValue value, CellOperand operand) => isLowerBound
        ? other => CellComparison.IsAtLeast(value.Value, other.Value, operand.Within)
        : other => CellComparison.IsAtLeast(other.Value, value.Value, operand.Within);
}
