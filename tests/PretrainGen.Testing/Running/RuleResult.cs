using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Testing.Running;

/// <summary>What the rules said of a project.</summary>
/// <param name="Findings">What they found, in no order.</param>
/// <param name="Exception">What one of them threw, or null.</param>
internal sealed record RuleResult(ImmutableArray<Diagnostic> Findings, Exception? Exception)
{
    /// <summary>What they found; throws where one of them threw.</summary>
    public ImmutableArray<Diagnostic> FindingsOrThrow() =>
        Exception is null ? Findings : throw new InvalidOperationException("A rule failed.", Exception);
}
