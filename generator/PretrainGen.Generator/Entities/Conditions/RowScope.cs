namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>The rows that a condition speaks of.</summary>
/// <param name="Row">The row that it is about.</param>
/// <param name="Other">The other row of a pair, or the row that leads to this one by a foreign key; -1 where there is none.</param>
internal readonly record struct RowScope(int Row, int Other = -1);
