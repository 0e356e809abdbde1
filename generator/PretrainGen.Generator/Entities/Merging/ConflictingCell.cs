using PretrainGen.Generator.Entities.Checking;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>What a further table writes in a row's cell where the first one has other words; both may mean the same.</summary>
/// <param name="Row">The row.</param>
/// <param name="Text">What is written there.</param>
/// <param name="Place">Where it is written.</param>
internal readonly record struct ConflictingCell(int Row, string Text, CellAddress Place);
