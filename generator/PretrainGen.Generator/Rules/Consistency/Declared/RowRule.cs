using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Tests;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>A rule about each row alone.</summary>
/// <param name="parts">What all rules have.</param>
/// <param name="rows">The rows that it is about.</param>
/// <param name="when">Which of these; null for all of them.</param>
/// <param name="then">What has to hold for these.</param>
internal sealed class RowRule(RuleParts parts, IEnumerable<int> rows, RowCondition? when, RowCondition then)
    : DeclaredRule(parts.Source, parts.Patterns)
{
    /// <inheritdoc/>
    public override IEnumerable<RuleViolation> FindBroken(CancellationToken cancellation)
    {
        var told = new HashSet<int>();
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!told.Contains(row) && IsBroken(row))
            {
                var together = SharedWith(row);
                told.UnionWith(together);
                yield return new RuleViolation(this, together, broken => Explain(broken, together));
            }
        }
    }

    private bool IsBroken(int row)
    {
        var scope = new RowScope(row);
        return (when is null || when.Evaluate(scope) == Truth.True) && then.Evaluate(scope) == Truth.False;
    }

    // That too many rows have a value is one fault, and not one of each of them.
    private List<int> SharedWith(int row) =>
        then.Explain(new RowScope(row)).FirstOrDefault() is Requirement.OfValue { Test: SharedBy shared, Path.Count: 0 }
            ? shared.RowsOf(row).Where(IsBroken).ToList()
            : [row];

    private RuleExplanation Explain(int row, List<int> together)
    {
        var scope = new RowScope(row);
        var wrong = then.Explain(scope).ToList();
        var cells = wrong.SelectMany(requirement => requirement.FirstCells())
            .Concat(together.SelectMany(other => wrong[0].FirstCells(other)))
            .Concat(then.Reads(scope))
            .Concat(when?.Reads(scope) ?? []);
        return new(parts.Cells(row, cells), parts.Describe(scope, () => RequirementMessages.Describe(wrong)));
    }
}
