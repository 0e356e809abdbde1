using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Finds the columns and values that the schema's rules name. A rule that cannot be evaluated is reported, and is none.</summary>
internal sealed class DeclaredRuleBinder(MergedTable table, ColumnBinder columns, BindingMessages messages)
{
    private readonly RequirementMessages _requirements = new(row => Message.Row(table, row));

    public DeclaredRule? Bind(ConsistencyRule rule)
    {
        var conditions = new ConditionBinder(columns, messages.Add);
        var when = rule.When is null ? null : conditions.Bind(rule.When);
        var then = conditions.Bind(rule.Then);
        var blame = columns.Find(rule.Blame);
        var mentioned = columns.Find(rule.Message);
        return then is not null && blame is not null && mentioned is not null && (when is not null || rule.When is null)
            ? new DeclaredRule(rule, when, then, blame, Describe(then, rule.Message, mentioned), conditions.Patterns)
            : null;
    }

    // The author's words or, where there are none, what would have to be otherwise.
    private Func<int, Message> Describe(RowCondition then, MessageTemplate? template, Column[] mentioned) =>
        template is null ? row => _requirements.Describe(row, then) : new BoundTemplate(template, mentioned).Fill;
}
