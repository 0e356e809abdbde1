using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Finds the columns and values that the schema's rules name. A rule that cannot be evaluated is reported, and is none.</summary>
internal sealed class DeclaredRuleBinder(MergedTable table, ColumnBinder columns, SchemaProblems problems)
{
    public DeclaredRule? Bind(ConsistencyRule rule)
    {
        var conditions = new ConditionBinder(columns, problems.Add);
        var when = rule.When is null ? null : conditions.Bind(rule.When);
        var then = conditions.Bind(rule.Then);
        var blame = columns.Find(rule.Blame);
        var message = BindMessage(rule.Message);
        var isUsable = then is not null && blame is not null && message is not null && (when is not null || rule.When is null);
        return isUsable ? new DeclaredRule(rule, when, then!, blame!, message!, conditions.Patterns) : null;
    }

    private RuleMessage? BindMessage(MessageTemplate? template) =>
        columns.Find(template) is { } named ? new RuleMessage(template, named, row => Wording.Quote(table.Keys[row])) : null;
}
