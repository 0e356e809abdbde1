using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>The text of the value has one of several others in it; a list has it as an item.</summary>
/// <param name="relation">In which way.</param>
/// <param name="operands">The others.</param>
internal sealed class HasText(TextRelation relation, CellOperand[] operands) : ComparisonTest(operands)
{
    /// <summary>In which way the text has it.</summary>
    public TextRelation How => relation;

    /// <inheritdoc/>
    public override Func<OperandValue, Truth> Relation(OperandValue value, CellOperand operand)
    {
        var texts = new TextComparison(operand.Ignoring ?? Usual(relation));
        return other => value.IsMissing || other.IsMissing
            ? Truth.Unknown
            : relation == TextRelation.Contains && value.Value.Kind == CellKind.List
                ? other.Value.Each.All(part => value.Value.Items.Any(item => AreSame(item, part, operand.Ignoring))).ToTruth()
                : texts.Has(relation, value.Text, other.Text).ToTruth();
    }

    private static bool AreSame(CellValue item, CellValue part, IgnoredText? ignored) =>
        ignored is { } given ? new TextComparison(given).AreEqual(item.Text, part.Text) : item.IsSame(part);

    private static IgnoredText Usual(TextRelation relation) => relation switch
    {
        TextRelation.Contains => IgnoredText.Case,
        TextRelation.Resembles => IgnoredText.Case | IgnoredText.Punctuation,
        _ => IgnoredText.None,
    };
}
