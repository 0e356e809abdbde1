using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>The rows of a group have so many different values in a column.</summary>
/// <param name="per">The columns whose values the rows share.</param>
/// <param name="column">The column.</param>
/// <param name="count">How many different values.</param>
internal sealed class DistinctCheck(IReadOnlyList<Column> per, Column column, CountRange count) : GroupCheck
{
    /// <inheritdoc/>
    public override IEnumerable<GroupFault> Find(IReadOnlyList<int> rows)
    {
        // What most rows have is taken for right; of equally many, what is there first.
        var values = rows
            .Where(row => column.ValueText(row) is not null)
            .GroupBy(row => column.ValueText(row)!, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .OrderByDescending(group => group.Count)
            .ToList();
        if (values.Count == 0 || count.Contains(values.Count))
            return [];

        var firsts = values.ConvertAll(group => group[0]);
        if (values.Count < count.Min)
            return [ToFault(firsts[0], firsts, values.Count)];

        // Each is told with the values that may stay: with all of them, that would be the square of their number.
        var kept = firsts.Take(count.Max!.Value).ToList();
        return values.Skip(kept.Count).SelectMany(group => group).OrderBy(row => row).Select(row => ToFault(row, kept, values.Count));
    }

    private GroupFault ToFault(int row, List<int> firsts, int number) => new(
        row,
        firsts.Prepend(row).Select(other => new CellRead(other, column)).Distinct().ToList(),
        () => GroupMessages.Distinct(per, column, row, firsts, number, count));
}
