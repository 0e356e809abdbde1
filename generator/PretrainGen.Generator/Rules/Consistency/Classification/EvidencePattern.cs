using PretrainGen.Generator.Entities.Conditions.Patterns;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>A pattern whose words are evidence for a class.</summary>
/// <param name="Class">The class, as the cells have it.</param>
/// <param name="Name">What people call the class.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record EvidencePattern(string Class, string Name, BudgetedPattern Pattern);
