using Microsoft.CodeAnalysis;

namespace PretrainGen.Tool.Fixing;

/// <summary>What was mended, and what is left.</summary>
/// <param name="Mended">The mends, in the order in which they were made.</param>
/// <param name="Findings">What the rules find in the files as they would be now.</param>
/// <param name="Files">The files.</param>
internal sealed record FixResult(IReadOnlyList<FileEdit> Mended, IReadOnlyList<Diagnostic> Findings, MendedFiles Files)
{
    /// <summary>The same without the mends of files that could not be written.</summary>
    public FixResult Without(IReadOnlySet<string> paths) => this with { Mended = [.. Mended.Where(edit => !paths.Contains(edit.Path))] };

    /// <summary>Whether some finding that is left is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
}
