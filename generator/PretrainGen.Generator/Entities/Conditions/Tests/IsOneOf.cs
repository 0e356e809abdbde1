using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>The value is one of several.</summary>
internal sealed class IsOneOf(CellOperand[] operands) : ComparisonTest(operands)
{
    /// <inheritdoc/>
    public override Func<OperandValue, Truth> Relation(OperandValue value, CellOperand operand)
    {
        if (operand.Ignoring is not { } ignored)
            return other => CellComparison.AreEqual(value.Value, other.Value, operand.Within);

        var texts = new TextComparison(ignored);
        return other => value.IsMissing || other.IsMissing ? Truth.Unknown : texts.AreEqual(value.Text, other.Text).ToTruth();
    }
}
