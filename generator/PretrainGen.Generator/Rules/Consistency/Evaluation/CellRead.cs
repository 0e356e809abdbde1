namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>A cell that a condition looks at.</summary>
internal readonly record struct CellRead(int Row, RuleColumn Column);
