using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>What comes of other values.</summary>
/// <param name="word">What is done with them.</param>
/// <param name="items">The values.</param>
/// <param name="kind">What comes of them.</param>
internal sealed class ArithmeticOperand(ArithmeticOperator word, CellOperand[] items, CellKind kind) : CellOperand
{
    /// <summary>What is done with the values.</summary>
    public ArithmeticOperator Operator => word;

    /// <summary>The values.</summary>
    public IReadOnlyList<CellOperand> Items => items;

    /// <inheritdoc/>
    public override CellKind Kind => kind;

    /// <inheritdoc/>
    public override IEnumerable<OperandValue> Values(RowScope scope)
    {
        var values = items.Select(item => item.Single(scope)).ToList();
        var result = values.Select(value => value.Value).Aggregate((left, right) => CellArithmetic.Apply(word, left, right));
        yield return OperandValue.Of(result) with { IsFaulty = values.Any(value => value.IsFaulty) };
    }

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => items.SelectMany(item => item.Reads(scope));
}
