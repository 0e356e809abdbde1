using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>Each value of a group is no less, or no more, than the one before it. The fewest rows are blamed.</summary>
/// <param name="column">The column.</param>
/// <param name="isIncreasing">Whether values grow.</param>
/// <param name="isStrict">Whether two may not be equal.</param>
internal sealed class OrderCheck(Column column, bool isIncreasing, bool isStrict) : GroupCheck
{
    /// <inheritdoc/>
    public override bool NeedsOrder => true;

    /// <inheritdoc/>
    public override IEnumerable<GroupFault> Find(IReadOnlyList<int> rows)
    {
        var known = rows.Where(row => column.Known(row).Kind != CellKind.Missing).ToList();
        if (IsInOrder(known))
            yield break;

        var kept = LongestRun.Find(known, MayFollow);
        var isKept = new HashSet<int>(kept);
        var before = 0;
        foreach (var row in known)
        {
            if (isKept.Contains(row))
                before++;
            else
                yield return ToFault(row, kept, before);
        }
    }

    private bool IsInOrder(List<int> rows)
    {
        for (var at = 1; at < rows.Count; at++)
        {
            if (!MayFollow(rows[at - 1], rows[at]))
                return false;
        }

        return true;
    }

    private bool MayFollow(int before, int row)
    {
        var difference = CellComparison.Difference(column[row], column[before]) ?? 0;
        var growth = isIncreasing ? difference : -difference;
        return isStrict ? growth > 0 : growth >= 0;
    }

    // The nearest row that it should follow, or else the nearest that should follow it.
    private GroupFault ToFault(int row, IReadOnlyList<int> kept, int before)
    {
        var isAfter = before > 0 && !MayFollow(kept[before - 1], row);
        var neighbour = isAfter ? kept[before - 1] : kept[before];
        CellRead[] cells = [new(row, column), new(neighbour, column)];
        return new GroupFault(row, cells, () => GroupMessages.Order(column, row, neighbour, isAfter, isIncreasing == isAfter, isStrict));
    }
}
