namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>Two values that should go together in some row, and do in none.</summary>
/// <param name="ParentRow">The first row with the one.</param>
/// <param name="ChildRow">The first row with the other.</param>
internal readonly record struct MissingCombination(int ParentRow, int ChildRow);
