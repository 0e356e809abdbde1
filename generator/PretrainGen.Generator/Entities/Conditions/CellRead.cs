using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>A cell that a condition looks at.</summary>
/// <param name="Row">The row in the column's table.</param>
/// <param name="Column">The column, of this table or of another one.</param>
internal readonly record struct CellRead(int Row, Column Column);
