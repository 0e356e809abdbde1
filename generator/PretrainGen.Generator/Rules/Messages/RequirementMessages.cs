using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>Puts into words what a row's cell should be and is not.</summary>
/// <param name="nameOf">What a row is called.</param>
internal sealed class RequirementMessages(Func<int, string> nameOf)
{
    /// <summary>What a cell is, and what it should be.</summary>
    public LocalizableString Sentence(int row, Requirement requirement) => MessageText.Of(
        requirement.IsForbidden ? "PTG3005_ShouldNot" : "PTG3005_Should",
        nameOf(row),
        requirement.Column.Name,
        requirement.Column[row].Kind == CellKind.Missing ? MessageText.Of("PTG3005_Empty") : requirement.Column.Quote(row),
        Describe(requirement.Test, row, requirement.Column));

    /// <summary>What it takes to pass a test, as a phrase that goes on from "should".</summary>
    private LocalizableString Describe(CellTest test, int row, Column column) => test switch
    {
        CellTest.IsOneOf values => MessageText.Of("PTG3005_Be", Operands(values, row, column)),
        CellTest.IsWithin bound => MessageText.Of(bound.IsLowerBound ? "PTG3005_BeAtLeast" : "PTG3005_BeAtMost", Operands(bound, row, column)),
        CellTest.Contains parts => MessageText.Of("PTG3005_Contain", Operands(parts, row, column)),
        CellTest.IsPresent => MessageText.Of("PTG3005_BeFilled"),
        CellTest.IsMissing => MessageText.Of("PTG3005_BeEmpty"),
        CellTest.Matches matches => MessageText.Of("PTG3005_Match", Wording.Quote(matches.Pattern.Source.Value)),
        AgreesWith agreement => Describe(agreement, row),
        _ => "",
    };

    private static LocalizableString Describe(AgreesWith agreement, int row)
    {
        var other = agreement.Other;
        var stated = agreement.ReadAs == ReadAs.Value ? other.NameOf(row) : agreement.Stated(row).Text;
        var source = Wording.Quote(other.LinkOrText(row) ?? "");
        return agreement.Within > 0
            ? MessageText.Of("PTG3005_BeNear", Wording.Quote(stated), agreement.Within.ToString(CultureInfo.InvariantCulture), other.Name, source)
            : MessageText.Of("PTG3005_BeAsStated", Wording.Quote(stated), other.Name, source);
    }

    private object Operands(CellTest.Comparison test, int row, Column column)
    {
        var relation = test.Relation(row, column);
        return Phrase.Or(test.Operands.Select(operand => Describe(operand, row, relation)).OfType<LocalizableString>());
    }

    /// <summary>What people call a value to compare with: where it is several cells, the one that decides. Null where it is none.</summary>
    private LocalizableString? Describe(CellOperand operand, int row, Func<CellValue, Truth> relation) => operand switch
    {
        CellOperand.Literal literal => Wording.Quote(literal.Name),
        CellOperand.Field { Column: var other } => MessageText.Of("PTG3005_FromField", other.Quote(row), other.Name),
        CellOperand.Referenced referenced when referenced.FindDecisive(row, relation) is { } target =>
            MessageText.Of("PTG3005_FromRow", referenced.Column.Quote(target), referenced.Column.Name, nameOf(target)),
        _ => null,
    };
}
