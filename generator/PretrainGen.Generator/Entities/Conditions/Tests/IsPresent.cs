using PretrainGen.Generator.Entities.Conditions.Operands;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>There is a value, or there is none.</summary>
/// <param name="isPresent">Whether there is one.</param>
internal sealed class IsPresent(bool isPresent) : CellTest
{
    /// <summary>Whether there has to be a value.</summary>
    public bool Expected => isPresent;

    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope, OperandValue value) => (value.IsMissing != isPresent).ToTruth();
}
