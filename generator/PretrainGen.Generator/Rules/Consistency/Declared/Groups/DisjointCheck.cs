using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>The ranges of a group do not overlap. A missing end is open.</summary>
/// <param name="from">The column of where a range begins.</param>
/// <param name="to">The column of where it ends.</param>
/// <param name="isInclusive">Whether the end belongs to the range.</param>
internal sealed class DisjointCheck(Column from, Column to, bool isInclusive) : GroupCheck
{
    /// <inheritdoc/>
    public override IEnumerable<GroupFault> Find(IReadOnlyList<int> rows)
    {
        int? longest = null;
        foreach (var row in rows.Where(IsRange).OrderBy(IsClosed).ThenBy(from.Known, ValueOrder.Instance))
        {
            if (longest is { } before && Overlaps(before, row))
                yield return ToFault(row, before);
            if (longest is not { } known || EndsLater(row, known))
                longest = row;
        }
    }

    // Nothing is known of a range that is faulty, or that ends before it begins.
    private bool IsRange(int row) => !from.IsFaulty(row) && !to.IsFaulty(row)
        && (from[row].Kind != CellKind.Missing || to[row].Kind != CellKind.Missing)
        && !(CellComparison.Difference(from[row], to[row]) > 0);

    // What has no beginning comes first.
    private bool IsClosed(int row) => from[row].Kind != CellKind.Missing;

    private bool Overlaps(int before, int row)
    {
        if (CellComparison.Difference(to[before], from[row]) is not { } difference)
            return true;

        return isInclusive ? difference >= 0 : difference > 0;
    }

    private bool EndsLater(int row, int known) => to[known].Kind != CellKind.Missing
        && (to[row].Kind == CellKind.Missing || CellComparison.Difference(to[row], to[known]) > 0);

    // The later of two rows is the one that was added to what was right.
    private GroupFault ToFault(int one, int other)
    {
        var (row, before) = (Math.Max(one, other), Math.Min(one, other));
        CellRead[] cells = [new(row, from), new(row, to), new(before, from), new(before, to)];
        return new GroupFault(row, cells, () => GroupMessages.Overlap(from, to, row, before));
    }
}
