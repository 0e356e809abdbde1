using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>Words in a cell that are evidence.</summary>
/// <param name="Row">The row that says them.</param>
/// <param name="Column">The column in which it does.</param>
/// <param name="Words">The very words.</param>
/// <param name="Cue">What found them.</param>
internal sealed record EvidenceMatch(int Row, Column Column, string Words, EvidencePattern Cue);
