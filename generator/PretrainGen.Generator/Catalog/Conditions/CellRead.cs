namespace PretrainGen.Generator.Catalog.Conditions;

/// <summary>A cell that a condition looks at.</summary>
internal readonly record struct CellRead(int Row, NamedColumn Column);
