using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Tool.Checking;

namespace PretrainGen.Tool.Drafting.Proof;

/// <summary>What the rules find in files that need not be on disk.</summary>
internal static class Findings
{
    /// <summary>Everything that a build would show.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> InAsync(AnalyzerOptions files, CancellationToken cancellation)
    {
        var findings = await CSharpCompilation
            .Create("Tables", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers(TableChecker.Rules, files)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    /// <summary>Those of some findings that a build shows, and that it did not show before or did not show as so bad.</summary>
    public static IReadOnlyList<Diagnostic> New(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after)
    {
        var known = before.GroupBy(Place).ToDictionary(same => same.Key, same => same.Max(finding => finding.Severity));
        return
        [
            .. after.Where(finding => finding.Severity >= DiagnosticSeverity.Warning
                && (!known.TryGetValue(Place(finding), out var severity) || severity < finding.Severity)),
        ];
    }

    private static (string Id, string Path, TextSpan Span) Place(Diagnostic finding) =>
        (finding.Id, finding.Location.GetLineSpan().Path, finding.Location.SourceSpan);
}
