using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>A row that another one is built on.</summary>
/// <param name="Row">The row.</param>
/// <param name="Column">The column in which the other one says so.</param>
internal readonly record struct Ancestor(int Row, Column Column);
