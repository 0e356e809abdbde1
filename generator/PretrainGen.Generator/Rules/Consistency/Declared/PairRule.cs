using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>
/// A rule about two rows that have some values in common. A pair breaks it when it does so one way round, and does not keep it the other
/// way round. Of the rows of a group, those are blamed that stand out.
/// </summary>
/// <param name="parts">What all rules have.</param>
/// <param name="groups">The rows that have the same values.</param>
/// <param name="when">The pairs that it is about; null for all of them.</param>
/// <param name="then">What has to hold for these.</param>
internal sealed class PairRule(RuleParts parts, RowGrouping groups, RowCondition? when, RowCondition then)
    : DeclaredRule(parts.Source, parts.Patterns)
{
    /// <summary>
    /// How many rows with the same values may differ in what the rule looks at: more are too many to compare each with each.
    /// </summary>
    public const int MostVariants = 100;

    // Without an other row, such a condition has fewer cells to read.
    private readonly bool _namesOther = when is not null && groups.Table.RowCount > 0
        && when.Reads(new RowScope(0, 0)).Count() > when.Reads(new RowScope(0)).Count();

    private List<List<List<int>>>? _groups;

    /// <summary>The groups that are too large, by their first rows.</summary>
    public IEnumerable<(int Row, int Count)> TooLarge => Groups
        .Where(variants => variants.Count > MostVariants)
        .Select(variants => (variants[0][0], variants.Count));

    /// <summary>The rows of each group, in groups of those that the rule sees no difference between: they are compared once.</summary>
    private List<List<List<int>>> Groups => _groups ??= groups.All
        .Where(rows => rows.Count > 1)
        .Select(rows => rows.GroupBy(Look, StringComparer.Ordinal).Select(alike => alike.ToList()).ToList())
        .ToList();

    /// <inheritdoc/>
    public override IEnumerable<RuleViolation> FindBroken(CancellationToken cancellation) => Groups
        .Where(variants => variants.Count <= MostVariants)
        .SelectMany(variants => FindBroken(variants, cancellation))
        .OrderBy(broken => broken.Rows[0]);

    private IEnumerable<RuleViolation> FindBroken(List<List<int>> variants, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var variant in variants.Where(alike => alike.Count > 1 && FindPair(alike[1], alike[0]) is not null))
        {
            foreach (var row in variant.Skip(1))
                yield return ToViolation(row, [variant[0]]);
        }

        foreach (var (variant, others) in OutlierSearch.Find(variants, (one, other) => FindPair(one[0], other[0]) is not null))
        {
            foreach (var row in variant)
                yield return ToViolation(row, others.ConvertAll(other => other[0]));
        }
    }

    private string Look(int row)
    {
        var scope = new RowScope(row, row);
        var cells = then.Reads(scope).Concat(when?.Reads(scope) ?? []);
        return string.Join("\u001F", cells.Select(cell => cell.Column.IsFaulty(cell.Row) ? "\0" : cell.Column.Text(cell.Row) ?? "\u0001"));
    }

    /// <summary>The pair, the way round in which it breaks the rule; null where it does not.</summary>
    private RowScope? FindPair(int one, int other)
    {
        var (scope, reverse) = (new RowScope(one, other), new RowScope(other, one));
        var (holds, holdsReverse) = (Evaluate(scope), Evaluate(reverse));
        if (holds == Truth.True || holdsReverse == Truth.True)
            return null;

        return holds == Truth.False ? scope : holdsReverse == Truth.False ? reverse : null;
    }

    private Truth Evaluate(RowScope scope) => IsMeant(scope) ? then.Evaluate(scope) : Truth.Unknown;

    // A condition that does not name the other row chooses rows, so both have to fulfil it.
    private bool IsMeant(RowScope scope) => when is null
        || (when.Evaluate(scope) == Truth.True
            && (_namesOther || when.Evaluate(new RowScope(scope.Other, scope.Row)) == Truth.True));

    private RuleViolation ToViolation(int row, IReadOnlyList<int> others) => new(this, [row], _ => Explain(row, others));

    private RuleExplanation Explain(int row, IReadOnlyList<int> others)
    {
        var scope = FindPair(row, others[0]) ?? new RowScope(row, others[0]);
        var wrong = then.Explain(scope).ToList();
        var cells = wrong.SelectMany(requirement => requirement.FirstCells())
            .Concat(then.Reads(scope))
            .Concat(others.SelectMany(other => then.Reads(new RowScope(row, other))))
            .Concat(when?.Reads(scope) ?? [])
            .OrderBy(cell => cell.Row != row);
        return new(parts.Cells(row, cells), parts.Describe(scope, () => RequirementMessages.Describe(wrong)));
    }
}
