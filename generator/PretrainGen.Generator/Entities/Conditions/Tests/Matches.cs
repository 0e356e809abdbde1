using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Conditions.Patterns;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>A pattern is found in the text of the value.</summary>
internal sealed class Matches(BudgetedPattern pattern) : CellTest
{
    /// <summary>The pattern.</summary>
    public BudgetedPattern Pattern => pattern;

    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope, OperandValue value)
    {
        if (value.IsMissing)
            return Truth.Unknown;

        return pattern.Find(value.Text) is not null ? Truth.True : pattern.IsExhausted ? Truth.Unknown : Truth.False;
    }
}
