using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Conditions.Tests;
using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>True when a value of the row passes a test.</summary>
/// <param name="table">The table of the row.</param>
/// <param name="subject">The value.</param>
/// <param name="test">The test.</param>
/// <param name="isForbidden">Whether it has to fail the test.</param>
internal sealed class ValueCondition(MergedTable table, CellOperand subject, CellTest test, bool isForbidden) : RowCondition
{
    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope) => subject.Holds(scope, value => Evaluate(scope, value));

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => subject.Reads(scope).Concat(test.Reads(scope));

    /// <inheritdoc/>
    public override IEnumerable<Requirement> Explain(RowScope scope) =>
        subject.FindDecisive(scope, value => Evaluate(scope, value)) is { } decisive
            ? [new Requirement.OfValue(table, scope, isForbidden, subject, decisive, test)]
            : [];

    private Truth Evaluate(RowScope scope, OperandValue value)
    {
        if (value.IsFaulty)
            return Truth.Unknown;

        return isForbidden ? test.EvaluateOpposite(scope, value) : test.Evaluate(scope, value);
    }
}
