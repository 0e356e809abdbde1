using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>A rule of the schema, in which every name has been found.</summary>
/// <param name="source">The rule as the schema has it.</param>
/// <param name="when">The rows that it is about; null for all of them.</param>
/// <param name="then">What has to hold for these.</param>
/// <param name="blame">The columns to look at first.</param>
/// <param name="describe">What is wrong with a row that breaks it.</param>
/// <param name="patterns">The patterns of its conditions.</param>
internal sealed class DeclaredRule(
    ConsistencyRule source,
    RowCondition? when,
    RowCondition then,
    Column[] blame,
    Func<int, Message> describe,
    IReadOnlyList<BudgetedPattern> patterns)
{
    public string Id => source.Id.Value;

    public RuleSeverity Severity => source.Severity;

    public IReadOnlyList<BudgetedPattern> Patterns => patterns;

    /// <summary>Whether a row breaks the rule. Where that cannot be known since a cell is missing, it does not.</summary>
    public bool IsBrokenBy(int row) => (when is null || when.Evaluate(row) == Truth.True) && then.Evaluate(row) == Truth.False;

    /// <summary>
    /// The cells to look at in a row that breaks the rule: those to blame, those that would have to be otherwise, and then all that it
    /// reads.
    /// </summary>
    public IReadOnlyList<CellRead> Cells(int row) => blame
        .Concat(then.Explain(row, isForbidden: false).Select(requirement => requirement.Column))
        .Select(column => new CellRead(row, column))
        .Concat(then.Reads(row))
        .Concat(when?.Reads(row) ?? [])
        .Distinct()
        .ToList();

    /// <summary>What is wrong with a row that breaks the rule.</summary>
    public Message Describe(int row) => describe(row);
}
