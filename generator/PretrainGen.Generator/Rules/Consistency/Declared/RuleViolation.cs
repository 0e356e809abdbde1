namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>Rows that break a declared rule together.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Rows">The rows; it is reported at the first one.</param>
/// <param name="Explain">What is wrong with one of them, and the cells to look at.</param>
internal sealed record RuleViolation(DeclaredRule Rule, IReadOnlyList<int> Rows, Func<int, RuleExplanation> Explain);
