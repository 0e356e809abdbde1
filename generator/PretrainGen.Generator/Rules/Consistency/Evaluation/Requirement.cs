namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>What should be the case with a cell, and is not.</summary>
/// <param name="Column">The column of the cell.</param>
/// <param name="What">What should be said of the cell, as a phrase that goes on from "should".</param>
/// <param name="IsForbidden">Whether that is what it should not.</param>
internal sealed record Requirement(RuleColumn Column, object What, bool IsForbidden);
