namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>Rows with words of one pattern that have several classes.</summary>
/// <param name="Claim">What the words say.</param>
/// <param name="Words">The different words, in the order of the rows.</param>
/// <param name="Majority">The rows that are classed as most of them are.</param>
/// <param name="Minority">The others.</param>
internal sealed record SplitGroup(
    ClassClaim Claim, IReadOnlyList<string> Words, IReadOnlyList<int> Majority, IReadOnlyList<int> Minority);
