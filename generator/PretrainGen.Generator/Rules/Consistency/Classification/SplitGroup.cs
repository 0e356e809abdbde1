namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>Rows with words of one pattern that have several classes.</summary>
/// <param name="Cue">The pattern, and the class that it speaks for.</param>
/// <param name="Majority">The rows of the class that most of them have.</param>
/// <param name="Minority">The others.</param>
internal sealed record SplitGroup(EvidencePattern Cue, IReadOnlyList<int> Majority, IReadOnlyList<int> Minority);
