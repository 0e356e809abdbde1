namespace PretrainGen.Fuzz.Loads;

/// <summary>What a load came to.</summary>
/// <param name="Characters">How long its files are.</param>
/// <param name="SourceCharacters">How long what was generated is.</param>
/// <param name="Findings">How many findings the rules have.</param>
/// <param name="AllocatedBytes">How much memory the generator asked for, given back or not.</param>
/// <param name="Generator">How long the generator took.</param>
/// <param name="Rules">How long the rules took.</param>
public sealed record LoadWork(int Characters, long SourceCharacters, int Findings, long AllocatedBytes, TimeSpan Generator, TimeSpan Rules);
