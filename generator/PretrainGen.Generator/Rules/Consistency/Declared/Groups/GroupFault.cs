using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>What is wrong with a group of rows.</summary>
/// <param name="Row">The row to look at.</param>
/// <param name="Cells">The cells to look at, the first one first.</param>
/// <param name="Describe">What is wrong.</param>
internal sealed record GroupFault(int Row, IReadOnlyList<CellRead> Cells, Func<Message> Describe);
