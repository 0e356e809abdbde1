using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Tool.Output;

/// <summary>Writes findings as the commands by which a step of GitHub Actions marks lines of a pull request.</summary>
/// <param name="output">Where to.</param>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        foreach (var finding in result.Shown)
            output.WriteLine(CommandOf(finding, result.Folder));
    }

    private static string CommandOf(Diagnostic finding, string folder)
    {
        var place = Place.Of(finding.Location);
        var command = finding.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };
        var file = EscapeProperty(Place.PortablePath(place.Path, folder));
        var message = EscapeData(CheckResult.MessageOf(finding));
        // Columns are taken only where the place is on one line.
        var columns = place.StartLine == place.EndLine
            ? string.Create(CultureInfo.InvariantCulture, $",col={place.StartColumn},endColumn={place.EndColumn}")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={file},line={place.StartLine},endLine={place.EndLine}{columns},title={finding.Id}::{message}");
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
