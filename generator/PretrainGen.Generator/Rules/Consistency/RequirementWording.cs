using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Catalog.Cells;
using PretrainGen.Generator.Catalog.Conditions;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Puts into words what a row's cell should be and is not.</summary>
/// <param name="nameOf">What a row is called.</param>
internal sealed class RequirementWording(Func<int, string> nameOf)
{
    /// <summary>What a cell is, and what it should be.</summary>
    public LocalizableString Sentence(int row, Requirement requirement) => Texts.Of(
        requirement.IsForbidden ? "PTG3005_ShouldNot" : "PTG3005_Should",
        nameOf(row),
        requirement.Column.Name,
        requirement.Column.Value(row).Kind == CellKind.Missing ? Texts.Of("PTG3005_Empty") : requirement.Column.Quote(row),
        Describe(requirement.Test, row, requirement.Column));

    /// <summary>What it takes to pass a test, as a phrase that goes on from "should".</summary>
    private LocalizableString Describe(CellTest test, int row, NamedColumn column) => test switch
    {
        CellTest.IsOneOf values => Texts.Of("PTG3005_Be", Operands(values, row, column)),
        CellTest.IsWithin bound => Texts.Of(bound.IsLowerBound ? "PTG3005_BeAtLeast" : "PTG3005_BeAtMost", Operands(bound, row, column)),
        CellTest.Contains parts => Texts.Of("PTG3005_Contain", Operands(parts, row, column)),
        CellTest.IsPresent => Texts.Of("PTG3005_BeFilled"),
        CellTest.IsMissing => Texts.Of("PTG3005_BeEmpty"),
        CellTest.Matches matches => Texts.Of("PTG3005_Match", Wording.Quote(matches.Pattern.Source.Value)),
        Agreement agreement => Describe(agreement, row),
        _ => "",
    };

    private static LocalizableString Describe(Agreement agreement, int row)
    {
        var other = agreement.Other;
        var stated = agreement.ReadAs == ReadAs.Value ? other.NameOf(row) : agreement.Stated(row).Text;
        var source = Wording.Quote(other.LinkOrText(row) ?? "");
        return agreement.Within > 0
            ? Texts.Of("PTG3005_BeNear", Wording.Quote(stated), agreement.Within.ToString(CultureInfo.InvariantCulture), other.Name, source)
            : Texts.Of("PTG3005_BeAsStated", Wording.Quote(stated), other.Name, source);
    }

    private object Operands(CellTest.Comparison test, int row, NamedColumn column)
    {
        var relation = test.Relation(row, column);
        return Phrase.Or(test.Operands.Select(operand => Describe(operand, row, relation)).OfType<LocalizableString>());
    }

    /// <summary>What people call a value to compare with: where it is several cells, the one that decides. Null where it is none.</summary>
    private LocalizableString? Describe(CellOperand operand, int row, Func<CellValue, Truth> relation) => operand switch
    {
        CellOperand.Literal literal => Wording.Quote(literal.Name),
        CellOperand.Field { Column: var other } => Texts.Of("PTG3005_FromField", other.Quote(row), other.Name),
        CellOperand.Referenced referenced when referenced.FindDecisive(row, relation) is { } target =>
            Texts.Of("PTG3005_FromRow", referenced.Column.Quote(target), referenced.Column.Name, nameOf(target)),
        _ => null,
    };
}
