using PretrainGen.Generator.Entities.Conditions.Patterns;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>A pattern whose words are evidence for classes, or against them.</summary>
/// <param name="Claim">What the words say.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record EvidencePattern(ClassClaim Claim, BudgetedPattern Pattern);
