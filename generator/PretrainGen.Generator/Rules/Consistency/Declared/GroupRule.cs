using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Consistency.Declared.Groups;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>A rule about the rows of a group together.</summary>
/// <param name="parts">What all rules have.</param>
/// <param name="groups">The groups.</param>
/// <param name="checks">What is checked of each group.</param>
/// <param name="each">What is checked of each row; null for nothing.</param>
internal sealed class GroupRule(RuleParts parts, RowGrouping groups, IReadOnlyList<GroupCheck> checks, RowRule? each)
    : DeclaredRule(parts.Source, parts.Patterns)
{
    /// <inheritdoc/>
    public override IEnumerable<RuleViolation> FindBroken(CancellationToken cancellation) => checks
        .SelectMany(check => FindBroken(check, cancellation))
        .Concat((each?.FindBroken(cancellation) ?? []).Select(broken => broken with { Rule = this }))
        .OrderBy(broken => broken.Rows[0]);

    private IEnumerable<RuleViolation> FindBroken(GroupCheck check, CancellationToken cancellation)
    {
        foreach (var rows in check.NeedsOrder ? groups.Ordered : groups.All)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var fault in check.Find(rows))
                yield return new RuleViolation(this, [fault.Row], row => Explain(fault));
        }
    }

    private RuleExplanation Explain(GroupFault fault) =>
        new(parts.Cells(fault.Row, fault.Cells), parts.Describe(new RowScope(fault.Row), fault.Describe));
}
