using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Consistency.Binding;
using PretrainGen.Generator.Rules.Consistency.Declared.Groups;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>Finds the columns and values that the schema's rules name. A rule that cannot be evaluated is reported, and is none.</summary>
internal sealed class DeclaredRuleBinder(ColumnBinder columns, ReferenceBinder references, BindingMessages messages)
{
    private const string OtherRow = "other:";

    private IEnumerable<int> AllRows => Enumerable.Range(0, columns.Table.RowCount);

    /// <summary>The rule; null, and reported, where it cannot be evaluated.</summary>
    public DeclaredRule? Bind(ConsistencyRule rule)
    {
        var blame = columns.Find(rule.Blame);
        var isBound = TryBind(rule.Message, rule.Rows is RuleRows.Pairs, out var template);
        var context = new BindingContext(references, messages.Add);
        RuleParts Parts(BindingContext used) => new(rule, columns.Table, blame ?? [], template, used.Patterns);
        DeclaredRule? bound = rule.Rows switch
        {
            RuleRows.Pairs pairs => BindPairs(rule, pairs, context, Parts),
            RuleRows.Groups groups => BindGroups(rule, groups, context, Parts),
            _ => BindRows(rule, context, Parts),
        };
        return blame is not null && isBound ? bound : null;
    }

    private RowRule? BindRows(ConsistencyRule rule, BindingContext context, Func<BindingContext, RuleParts> parts) =>
        Conditions(rule, context) is var (when, then) ? new RowRule(parts(context), AllRows, when, then) : null;

    private PairRule? BindPairs(ConsistencyRule rule, RuleRows.Pairs pairs, BindingContext context, Func<BindingContext, RuleParts> parts)
    {
        var same = columns.Find(pairs.Same);
        if (Conditions(rule, context) is not var (when, then) || same is null)
            return null;

        var bound = new PairRule(parts(context), new RowGrouping(columns.Table, same, [], AllRows), when, then);
        foreach (var (row, count) in bound.TooLarge)
        {
            var values = Message.And(same.Select(column => Message.Of("PTG3005_With", Message.Column(column.Name), column.Quote(row))));
            messages.Add(pairs.Same[0].Span, "PTG4003_TooManyPairs", Message.Number(count), values, Message.Number(PairRule.MostVariants));
        }

        return bound;
    }

    private GroupRule? BindGroups(
        ConsistencyRule rule, RuleRows.Groups groups, BindingContext outer, Func<BindingContext, RuleParts> parts)
    {
        var (per, by) = (columns.Find(groups.Per), columns.Find(groups.By));
        var when = rule.When is null ? null : new ConditionBinder(outer, columns).Bind(rule.When);
        if (per is null || by is null || (when is null && rule.When is not null))
            return null;

        var rows = when is null ? AllRows : AllRows.Where(row => when.Evaluate(new RowScope(row)) == Truth.True).ToList();
        var grouping = new RowGrouping(columns.Table, per, by, rows);
        var context = new BindingContext(references, messages.Add) { Groups = grouping };
        var checks = new GroupCheckBinder(columns, grouping, messages.Add).Bind(groups);
        var then = rule.Then is null ? null : new ConditionBinder(context, columns).Bind(rule.Then);
        if (checks is null || (then is null && rule.Then is not null))
            return null;

        context.Add(outer.Patterns);
        var each = then is null ? null : new RowRule(parts(context), grouping.All.SelectMany(group => group), when: null, then);
        return new GroupRule(parts(context), grouping, checks, each);
    }

    private (RowCondition? When, RowCondition Then)? Conditions(ConsistencyRule rule, BindingContext context)
    {
        var conditions = new ConditionBinder(context, columns);
        var when = rule.When is null ? null : conditions.Bind(rule.When);
        return conditions.Bind(rule.Then!) is { } then && (when is not null || rule.When is null) ? (when, then) : null;
    }

    // In a pair, {other:Model} is the cell of the other row.
    private bool TryBind(MessageTemplate? message, bool isPair, out BoundTemplate? template)
    {
        template = null;
        if (message is null)
            return true;

        var cells = message.Parts.Where(part => part.IsColumn).Select(part => BindCell(part.Text, isPair, message)).AllOrNull();
        template = cells is null ? null : new BoundTemplate(message, cells);
        return cells is not null;
    }

    private Func<RowScope, string>? BindCell(string name, bool isPair, MessageTemplate message)
    {
        var isOther = isPair && name.StartsWith(OtherRow, StringComparison.Ordinal);
        var header = new Located<string>(isOther ? name.Substring(OtherRow.Length) : name, message.Text.Span);
        return columns.Find(header) is { } column ? scope => column.NameOf(isOther ? scope.Other : scope.Row) : null;
    }
}
