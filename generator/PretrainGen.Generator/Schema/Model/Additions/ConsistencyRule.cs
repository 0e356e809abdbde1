using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What has to hold for rows.</summary>
/// <param name="Id">The name of the rule, for waivers.</param>
/// <param name="When">The rows that it is about; null for all of them.</param>
/// <param name="Then">What has to hold for each of these; null where only groups are tested.</param>
/// <param name="Blame">The columns to look at first, in order; empty where the rule does not say.</param>
/// <param name="Severity">How bad it is when it does not hold.</param>
/// <param name="Message">How to tell it; null for our own words.</param>
internal sealed record ConsistencyRule(
    Located<string> Id,
    Condition? When,
    Condition? Then,
    EquatableArray<Located<string>> Blame,
    RuleSeverity Severity = RuleSeverity.Warning,
    MessageTemplate? Message = null)
{
    /// <summary>The rows that it looks at together; null where it looks at each alone.</summary>
    public RuleRows? Rows { get; init; }
}
