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
internal sealed class RequirementMessages(Func<int, Message> nameOf)
{
    private const int MaxAlternatives = 3;

    /// <summary>What is wrong with a row that breaks a condition: what would have to be otherwise, or else what.</summary>
    public Message Describe(int row, RowCondition broken) => broken
        .Explain(row, isForbidden: false)
        .Take(MaxAlternatives)
        .Select(requirement => Sentence(row, requirement))
        .Aggregate((left, right) => Message.Of("PTG3005_Either", left, right));

    /// <summary>What a cell is, and what it should be.</summary>
    private Message Sentence(int row, Requirement requirement) => Message.Of(
        requirement.IsForbidden ? "PTG3005_ShouldNot" : "PTG3005_Should",
        nameOf(row),
        Message.Plain(requirement.Column.Name),
        requirement.Column[row].Kind == CellKind.Missing ? Message.Of("PTG3005_Empty") : requirement.Column.Quote(row),
        Describe(requirement.Test, row, requirement.Column));

    /// <summary>What it takes to pass a test, as a phrase that goes on from "should".</summary>
    private Message Describe(CellTest test, int row, Column column) => test switch
    {
        CellTest.IsOneOf values => Message.Of("PTG3005_Be", Operands(values, row, column)),
        CellTest.IsWithin bound => Message.Of(bound.IsLowerBound ? "PTG3005_BeAtLeast" : "PTG3005_BeAtMost", Operands(bound, row, column)),
        CellTest.Contains parts => Message.Of("PTG3005_Contain", Operands(parts, row, column)),
        CellTest.IsPresent => Message.Of("PTG3005_BeFilled"),
        CellTest.IsMissing => Message.Of("PTG3005_BeEmpty"),
        CellTest.Matches matches => Message.Of("PTG3005_Match", Message.Quote(matches.Pattern.Source.Value)),
        AgreesWith agreement => Describe(agreement, row),
        _ => Message.Empty,
    };

    private static Message Describe(AgreesWith agreement, int row)
    {
        var other = agreement.Other;
        var stated = agreement.ReadAs == ReadAs.Value ? other.NameOf(row) : agreement.Stated(row).Text;
        var source = Message.Quote(other.LinkOrText(row) ?? "");
        return agreement.Within > 0
            ? Message.Of("PTG3005_BeNear", Message.Quote(stated), Message.Number(agreement.Within), Message.Plain(other.Name), source)
            : Message.Of("PTG3005_BeAsStated", Message.Quote(stated), Message.Plain(other.Name), source);
    }

    private Message Operands(CellTest.Comparison test, int row, Column column)
    {
        var relation = test.Relation(row, column);
        return Message.Or(test.Operands.Select(operand => Describe(operand, row, relation)).OfType<Message>());
    }

    /// <summary>What people call a value to compare with: where it is several cells, the one that decides. Null where it is none.</summary>
    private Message? Describe(CellOperand operand, int row, Func<CellValue, Truth> relation) => operand switch
    {
        CellOperand.Literal literal => Message.Quote(literal.Name),
        CellOperand.Field { Column: var other } => Message.Of("PTG3005_FromField", other.Quote(row), Message.Plain(other.Name)),
        CellOperand.Referenced referenced when referenced.FindDecisive(row, relation) is { } target =>
            Message.Of("PTG3005_FromRow", referenced.Column.Quote(target), Message.Plain(referenced.Column.Name), nameOf(target)),
        _ => null,
    };
}
