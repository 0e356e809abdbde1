using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Tool.Drafting.Proof;

/// <summary>Compares what the rules find before and after a change.</summary>
internal static class Findings
{
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
