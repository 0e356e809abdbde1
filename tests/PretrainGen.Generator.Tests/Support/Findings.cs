using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What the product finds wrong with a file.</summary>
internal static class Findings
{
    /// <summary>Everything that the rules find in a file, as the compiler would write it.</summary>
    public static IReadOnlyList<string> Of(ProjectFile file) =>
        [.. new RuleTest(file).Run().Select(finding => DiagnosticFormatter.Format(finding, Language.English))];

    private static DiagnosticFormatter DiagnosticFormatter { get; } = new();
}
