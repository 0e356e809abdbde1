using PretrainGen.Generator.Entities.Conditions.Operands;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>A value has some relation to one of several others.</summary>
/// <param name="operands">The others.</param>
internal abstract class ComparisonTest(CellOperand[] operands) : CellTest
{
    /// <summary>What it is compared with.</summary>
    public IReadOnlyList<CellOperand> Operands => operands;

    /// <inheritdoc/>
    public sealed override Truth Evaluate(RowScope scope, OperandValue value) =>
        operands.Any(operand => operand.Holds(scope, Relation(value, operand)));

    /// <inheritdoc/>
    public sealed override Truth EvaluateOpposite(RowScope scope, OperandValue value) => operands.All(operand =>
    {
        var relation = Relation(value, operand);
        return operand.Holds(scope, other => relation(other).Negate());
    });

    /// <inheritdoc/>
    public sealed override IEnumerable<CellRead> Reads(RowScope scope) => operands.SelectMany(operand => operand.Reads(scope));

    /// <summary>Tells whether a value has the relation to one of an operand.</summary>
    public abstract Func<OperandValue, Truth> Relation(OperandValue value, CellOperand operand);
}
