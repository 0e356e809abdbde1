using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>What should be the case with a cell, and is not.</summary>
/// <param name="Column">The column of the cell.</param>
/// <param name="Test">What it should pass.</param>
/// <param name="IsForbidden">Whether that is what it should not.</param>
internal sealed record Requirement(Column Column, CellTest Test, bool IsForbidden);
