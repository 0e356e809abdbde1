using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>What is wrong with a row that breaks a rule.</summary>
/// <param name="Cells">The cells to look at, the first one first; some of them may be in other tables.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record RuleExplanation(IReadOnlyList<CellRead> Cells, Message Message);
