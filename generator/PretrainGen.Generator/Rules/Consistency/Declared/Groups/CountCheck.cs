using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>A group has so many rows.</summary>
/// <param name="per">The columns whose values the rows share.</param>
/// <param name="count">How many rows.</param>
internal sealed class CountCheck(IReadOnlyList<Column> per, CountRange count) : GroupCheck
{
    /// <inheritdoc/>
    public override IEnumerable<GroupFault> Find(IReadOnlyList<int> rows)
    {
        if (count.Contains(rows.Count))
            yield break;

        // The first that is one too many.
        var row = rows[rows.Count > count.Max ? count.Max.Value : 0];
        var cells = rows.OrderBy(other => other != row).SelectMany(other => per.Select(column => new CellRead(other, column)));
        yield return new GroupFault(row, cells.ToList(), () => GroupMessages.Count(per, rows, count));
    }
}
