using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>A value that is read in another way, or to which something is added.</summary>
/// <param name="source">The value.</param>
/// <param name="match">What finds the part of its text that counts; null for all of it.</param>
/// <param name="readAs">What it is read as.</param>
/// <param name="plus">What is added to it; null for nothing.</param>
internal sealed class ConvertedOperand(CellOperand source, BudgetedPattern? match, ReadAs readAs, Amount? plus) : CellOperand
{
    /// <summary>The value as it was.</summary>
    public CellOperand Original => source;

    /// <inheritdoc/>
    public override CellKind Kind { get; } = TextReading.KindOf(readAs, match is null ? source.Kind : CellKind.Text);

    /// <inheritdoc/>
    public override bool IsYear => readAs == ReadAs.Year || (readAs == ReadAs.Value && match is null && source.IsYear);

    /// <inheritdoc/>
    public override Quantifier Of => source.Of;

    /// <inheritdoc/>
    public override IEnumerable<OperandValue> Values(RowScope scope) => source.Values(scope).Select(Convert);

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => source.Reads(scope);

    private OperandValue Convert(OperandValue original)
    {
        var value = original.IsMissing ? original.Value : Read(original);
        var result = plus is null ? value : CellArithmetic.Shift(value, plus) ?? CellValue.Missing;
        return original with { Value = result, Text = result.Text };
    }

    private CellValue Read(OperandValue original)
    {
        if (match is null)
            return TextReading.Read(readAs, original);

        if ((match.Find(original.Text) ?? match.Find(original.LinkOrText)) is not { } found)
            return CellValue.Missing;

        var groups = found.Groups.Cast<System.Text.RegularExpressions.Group>().Skip(1).Where(group => group.Success).ToList();
        return TextReading.Read(readAs, groups.Count == 0 ? [found.Value] : groups.ConvertAll(group => group.Value));
    }
}
