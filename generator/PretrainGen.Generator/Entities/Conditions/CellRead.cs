using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>A cell that a condition looks at.</summary>
internal readonly record struct CellRead(int Row, Column Column);
