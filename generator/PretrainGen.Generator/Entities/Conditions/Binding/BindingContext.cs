using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>What all conditions of one check share.</summary>
/// <param name="references">What finds the foreign keys that they go along.</param>
/// <param name="report">Where to report what cannot be used.</param>
internal sealed class BindingContext(ReferenceBinder references, Action<BindingFault> report)
{
    private readonly List<BudgetedPattern> _patterns = [];

    /// <summary>What finds the foreign keys.</summary>
    public ReferenceBinder References => references;

    /// <summary>Where to report what cannot be used.</summary>
    public Action<BindingFault> Report => report;

    /// <summary>The rows of groups in their order; null where there are no groups.</summary>
    public RowOrder? Order => Groups?.Order;

    /// <summary>The groups that a rule puts rows in; null where it looks at each row alone.</summary>
    public RowGrouping? Groups { get; init; }

    /// <summary>The group that a row of a table is in, as a text that its rows share; null where it is in none.</summary>
    public Func<int, string?> GroupsOf(MergedTable table) => Groups is { } groups && groups.Table == table ? groups.KeyOf : _ => "";

    /// <summary>The patterns of all conditions so far.</summary>
    public IReadOnlyList<BudgetedPattern> Patterns => _patterns;

    /// <summary>Adds patterns of other conditions of the check.</summary>
    public void Add(IEnumerable<BudgetedPattern> patterns) => _patterns.AddRange(patterns);

    /// <summary>A pattern that is found anywhere in a text; null where it is none.</summary>
    public BudgetedPattern? Pattern(Located<string> source, PatternTime time)
    {
        var pattern = BudgetedPattern.TryCreate(source, time);
        if (pattern is not null)
            _patterns.Add(pattern);
        return pattern;
    }
}
