using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Conditions.Tests;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>Puts into words what should be the case with a row and is not.</summary>
internal static class RequirementMessages
{
    private const int MaxAlternatives = 3;

    /// <summary>What would have to be otherwise, or else what. The row is named once.</summary>
    public static Message Describe(IEnumerable<Requirement> requirements) => Either(requirements
        .Take(MaxAlternatives)
        .GroupBy(Row)
        .Select(same => Message.Of("PTG3005_Row", same.Key, Either(same.Select(Sentence)))));

    private static Message Either(IEnumerable<Message> sentences) =>
        sentences.Aggregate((left, right) => Message.Of("PTG3005_Either", left, right));

    /// <summary>What the row is called, and how it is reached.</summary>
    private static Message Row(Requirement requirement)
    {
        var name = Message.Row(requirement.Table, requirement.Scope.Row);
        for (var at = requirement.Path.Count - 1; at >= 0; at--)
        {
            var step = requirement.Path[at];
            var from = Message.Row(step.Related.From, step.FromRow);
            var via = Message.And(step.Related.Reference.Via.Select(column => Message.Column(column.Name)));
            name = Message.Of(step.Related.IsBackwards ? "PTG3005_RowThatRefers" : "PTG3005_RowReferredTo", name, via, from);
        }

        return name;
    }

    private static Message Sentence(Requirement requirement) => requirement switch
    {
        Requirement.OfValue value => Sentence(value),
        Requirement.OfCount count => Message.Of(
            "PTG3005_Referring",
            Message.Number(count.Referring.Rows(count.Scope.Row).Count()),
            Message.Plain(count.Referring.Source.Group.Name),
            Message.And(count.Referring.Reference.Via.Select(column => Message.Column(column.Name))),
            count.IsForbidden ? Message.Of("PTG3005_NotSo", GroupMessages.Range(count.Count)) : GroupMessages.Range(count.Count)),
        _ => Message.Empty,
    };

    private static Message Sentence(Requirement.OfValue requirement)
    {
        var should = Describe(requirement);
        var (what, value) = OperandMessages.Subject(requirement.Subject, requirement.Value);
        return Message.Of(requirement.IsForbidden ? "PTG3005_ShouldNot" : "PTG3005_Should", what, value, should);
    }

    /// <summary>What it takes to pass a test, as a phrase that goes on from "should".</summary>
    private static Message Describe(Requirement.OfValue requirement) => requirement.Test switch
    {
        IsOneOf equal => Message.Of("PTG3005_Be", Operands(equal, requirement)),
        IsWithin bound => Message.Of(bound.IsLowerBound ? "PTG3005_BeAtLeast" : "PTG3005_BeAtMost", Operands(bound, requirement)),
        HasText text => Message.Of(
            text.How switch
            {
                TextRelation.StartsWith => "PTG3005_StartWith",
                TextRelation.EndsWith => "PTG3005_EndWith",
                TextRelation.Resembles => "PTG3005_Resemble",
                _ => "PTG3005_Contain",
            },
            Operands(text, requirement)),
        IsPresent { Expected: true } => Message.Of("PTG3005_BeFilled"),
        IsPresent => Message.Of("PTG3005_BeEmpty"),
        Matches matches when requirement.IsForbidden && matches.Pattern.Find(requirement.Value.Text) is { Length: > 0 } found =>
            Message.Of("PTG3005_Contain", Message.Quote(found.Value)),
        Matches matches => Message.Of("PTG3005_Match", Message.Quote(matches.Pattern.Source.Value)),
        SharedBy shared => Describe(shared, requirement.Value.Source!.Value.Row),
        AgreesWith agreement => Describe(agreement, requirement.Scope.Row),
        _ => Message.Empty,
    };

    private static Message Describe(SharedBy shared, int row)
    {
        var count = Message.Number(shared.RowsOf(row).Count());
        return shared.Count.Max == 1
            ? Message.Of("PTG3005_BeAlone", count)
            : Message.Of("PTG3005_BeShared", GroupMessages.Range(shared.Count), count);
    }

    private static Message Describe(AgreesWith agreement, int row)
    {
        var other = agreement.Other;
        var stated = agreement.ReadAs == ReadAs.Value ? other.NameOf(row) : agreement.Stated(row).Text;
        var source = Message.Quote(other.LinkOrText(row) ?? "");
        return agreement.Within > 0
            ? Message.Of("PTG3005_BeNear", Message.Quote(stated), Message.Number(agreement.Within), Message.Plain(other.Name), source)
            : Message.Of("PTG3005_BeAsStated", Message.Quote(stated), Message.Plain(other.Name), source);
    }

    private static Message Operands(ComparisonTest test, Requirement.OfValue requirement) => Message.Or(test.Operands
        .Select(operand => OperandMessages.Describe(operand, requirement.Scope, Relation(test, requirement, operand)))
        .OfType<Message>());

    private static Func<OperandValue, Truth> Relation(ComparisonTest test, Requirement.OfValue requirement, CellOperand operand)
    {
        var relation = test.Relation(requirement.Value, operand);
        return requirement.IsForbidden ? other => relation(other).Negate() : relation;
    }
}
