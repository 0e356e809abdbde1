using Microsoft.CodeAnalysis;

namespace PretrainGen.Tool.Output;

/// <summary>Writes findings as JSON for scripts: a list of findings, and how many there are of each severity.</summary>
/// <param name="output">Where to.</param>
internal sealed class JsonReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Write(CheckResult result) => output.WriteLine(JsonText.Of(new
    {
        Findings = result.Shown.Select(finding => new
        {
            finding.Id,
            Severity = CheckResult.SeverityOf(finding),
            Message = CheckResult.MessageOf(finding),
            Place = ToJson(Place.Of(finding.Location), result.Folder),
            Others = finding.AdditionalLocations.Select(other => ToJson(Place.Of(other), result.Folder)),
            Help = finding.Descriptor.HelpLinkUri,
        }),
        Tables = result.TableCount,
        Errors = result.Count(DiagnosticSeverity.Error),
        Warnings = result.Count(DiagnosticSeverity.Warning),
        Notes = result.Count(DiagnosticSeverity.Info),
    }));

    private static object ToJson(Place place, string folder) => new
    {
        File = place.ShortPath(folder).Replace('\\', '/'),
        Line = place.StartLine,
        Column = place.StartColumn,
        place.EndLine,
        place.EndColumn,
    };
}
