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
    /// <summary>How many ranges that hang together are compared each with each.</summary>
    private const int MostCompared = 100;

    /// <inheritdoc/>
    public override IEnumerable<GroupFault> Find(IReadOnlyList<int> rows) => Chains(rows)
        .Where(chain => chain.Count > 1)
        .SelectMany(chain => chain.Count > MostCompared ? FindInOrder(chain) : FindOutliers(chain));

    /// <summary>The ranges in their order, those together that hang together by overlaps.</summary>
    private IEnumerable<List<int>> Chains(IReadOnlyList<int> rows)
    {
        var chain = new List<int>();
        var longest = -1;
        foreach (var row in rows.Where(IsRange).OrderBy(IsClosed).ThenBy(from.Known, ValueOrder.Instance))
        {
            if (chain.Count > 0 && !Overlaps(longest, row))
            {
                yield return chain;
                chain = [];
            }

            if (chain.Count == 0 || EndsLater(row, longest))
                longest = row;
            chain.Add(row);
        }

        yield return chain;
    }

    // A range that overlaps several is wrong itself. Of two, the later row is the one that was added to what was right.
    private IEnumerable<GroupFault> FindOutliers(List<int> chain)
    {
        var places = chain.Select((row, place) => (row, place)).ToDictionary(pair => pair.row, pair => pair.place);
        var outliers = OutlierSearch.Find(
            [.. chain.OrderBy(row => row).Select(row => new List<int> { row })],
            (one, other) => places[one[0]] < places[other[0]] ? Overlaps(one[0], other[0]) : Overlaps(other[0], one[0]));
        return from outlier in outliers
               orderby outlier.Variant[0]
               select ToFault(outlier.Variant[0], outlier.Others[0][0]);
    }

    // Of two that overlap, the one that ends first leaves most room for the rest.
    private IEnumerable<GroupFault> FindInOrder(List<int> chain)
    {
        var kept = chain[0];
        foreach (var row in chain.Skip(1))
        {
            var (right, wrong) = EndsLater(kept, row) ? (row, kept) : (kept, row);
            var isApart = !Overlaps(kept, row);
            if (!isApart)
                yield return ToFault(wrong, right);
            kept = isApart ? row : right;
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

    private GroupFault ToFault(int row, int other)
    {
        CellRead[] cells = [new(row, from), new(row, to), new(other, from), new(other, to)];
        return new GroupFault(row, cells, () => GroupMessages.Overlap(from, to, row, other));
    }
}
