using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>Finds the rows that should not be used any more.</summary>
/// <param name="when">What such a row looks like.</param>
/// <param name="patterns">The patterns of that condition.</param>
internal sealed class ObsoleteRows(RowCondition when, IReadOnlyList<BudgetedPattern> patterns)
{
    public IReadOnlyList<BudgetedPattern> Patterns => patterns;

    /// <summary>What finds the obsolete rows; null where the schema calls none so, or in a way that cannot be evaluated.</summary>
    public static ObsoleteRows? Bind(Obsolescence? obsolete, ColumnBinder columns, Action<BindingFault> report)
    {
        // What other entities say is not known yet when the rows of this one are made.
        var context = new BindingContext(new ReferenceBinder(ReachableEntities.None, report), report);
        return obsolete is not null && new ConditionBinder(context, columns).Bind(obsolete.When) is { } when
            ? new ObsoleteRows(when, context.Patterns)
            : null;
    }

    /// <summary>The obsolete rows; none where a pattern takes too long, since how far it comes depends on the machine.</summary>
    public HashSet<int> Find(int rowCount, CancellationToken cancellation)
    {
        var rows = new HashSet<int>();
        for (var row = 0; row < rowCount; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (when.Evaluate(new RowScope(row)) == Truth.True)
                rows.Add(row);
        }

        return patterns.Any(pattern => pattern.IsExhausted) ? [] : rows;
    }
}
