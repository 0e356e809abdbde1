using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>What the kinds of rules have in common, once every name has been found.</summary>
/// <param name="Source">The rule as the schema has it.</param>
/// <param name="Table">The table that it is about.</param>
/// <param name="Blame">The columns to look at first.</param>
/// <param name="Template">The author's words; null for our own.</param>
/// <param name="Patterns">The patterns of its conditions.</param>
internal sealed record RuleParts(
    ConsistencyRule Source, MergedTable Table, Column[] Blame, BoundTemplate? Template, IReadOnlyList<BudgetedPattern> Patterns)
{
    /// <summary>The cells to look at in rows that break the rule: those to blame, and then the others.</summary>
    public IReadOnlyList<CellRead> Cells(int row, IEnumerable<CellRead> others) =>
        Blame.Select(column => new CellRead(row, column)).Concat(others).Distinct().ToList();

    /// <summary>The author's words or, where there are none, ours.</summary>
    public Message Describe(RowScope scope, Func<Message> ours) => Template is null ? ours() : Template.Fill(scope);
}
