using System.Collections.Immutable;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>What is wrong with a call.</summary>
/// <param name="Properties">What a fix needs to know, by <see cref="FixProperties"/>.</param>
/// <param name="Arguments">What is filled into the message.</param>
internal sealed record UsageFinding(ImmutableDictionary<string, string?> Properties, params object[] Arguments);
