using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>A rule of the schema, in which every name has been found.</summary>
/// <param name="source">The rule as the schema has it.</param>
/// <param name="patterns">The patterns of its conditions.</param>
internal abstract class DeclaredRule(ConsistencyRule source, IReadOnlyList<BudgetedPattern> patterns)
{
    /// <summary>Its name, for waivers.</summary>
    public string Id => source.Id.Value;

    /// <summary>How bad it is when it does not hold.</summary>
    public RuleSeverity Severity => source.Severity;

    /// <summary>The patterns of its conditions.</summary>
    public IReadOnlyList<BudgetedPattern> Patterns => patterns;

    /// <summary>Where rows break it. Where that cannot be known since a cell is missing, they do not.</summary>
    public abstract IEnumerable<RuleViolation> FindBroken(CancellationToken cancellation);
}
