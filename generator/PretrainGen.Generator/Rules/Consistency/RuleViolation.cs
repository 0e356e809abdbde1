using PretrainGen.Generator.Rules.Consistency.Binding;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>A row that breaks a declared rule.</summary>
internal readonly record struct RuleViolation(DeclaredRule Rule, int Row);
