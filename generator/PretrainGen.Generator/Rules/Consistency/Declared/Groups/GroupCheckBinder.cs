using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>Finds the columns that the checks of a group name.</summary>
internal sealed class GroupCheckBinder(ColumnBinder columns, RowGrouping grouping, Action<BindingFault> report)
{
    /// <summary>The checks; null, and reported, where one of them names a column that cannot be used.</summary>
    public IReadOnlyList<GroupCheck>? Bind(RuleRows.Groups groups)
    {
        var checks = groups.Tests.Select(Bind).AllOrNull();
        return checks is null || groups.Count is not { } count ? checks : [new CountCheck(grouping.Per, count.Value), .. checks];
    }

    private GroupCheck? Bind(GroupTest test) => test switch
    {
        GroupTest.Ordered ordered => FindOrdered(ordered.Field, ordered.Operator) is { } column
            ? new OrderCheck(column, ordered.IsIncreasing, ordered.IsStrict)
            : null,
        GroupTest.Distinct distinct => columns.Find(distinct.Field) is { } column
            ? new DistinctCheck(grouping.Per, column, distinct.Count)
            : null,
        GroupTest.Disjoint ranges => Bind(ranges),
        _ => null,
    };

    private DisjointCheck? Bind(GroupTest.Disjoint ranges)
    {
        var (from, to) = (FindOrdered(ranges.From, ranges.Operator), FindOrdered(ranges.To, ranges.Operator));
        if (from is null || to is null)
            return null;
        if (CellComparison.AreComparable(from.Kind, to.Kind, areYears: false))
            return new DisjointCheck(from, to, ranges.IsInclusive);

        report(new BindingFault.NotComparable(ranges.To, from.Name));
        return null;
    }

    private Column? FindOrdered(Located<string> name, Located<string> word)
    {
        if (columns.Find(name) is not { } column)
            return null;
        if (column.Kind.IsOrdered() || column.Kind == CellKind.Missing || column.Field is { CategoriesOrdered: true })
            return column;

        report(new BindingFault.NoOrder(word, column.Name));
        return null;
    }
}
