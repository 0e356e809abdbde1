using PretrainGen.Generator.Entities.Conditions.Binding;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>A cell that a condition looks at.</summary>
internal readonly record struct CellRead(int Row, NamedColumn Column);
