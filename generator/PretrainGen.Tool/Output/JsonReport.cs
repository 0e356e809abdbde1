using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Rules.Reporting;

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
            Mends = MendProperties.Read(finding.Properties).Select(mend => new
            {
                File = mend.Path is { } path ? NameOf(path, result.Folder) : null,
                mend.Span.Start,
                mend.Span.Length,
                mend.Text,
                mend.IsClear,
            }),
            Help = finding.Descriptor.HelpLinkUri,
        }),
        Tables = result.TableCount,
        Errors = result.Count(DiagnosticSeverity.Error),
        Warnings = result.Count(DiagnosticSeverity.Warning),
        Notes = result.Count(DiagnosticSeverity.Info),
    }));

    private static string NameOf(string path, string folder) => Place.PortablePath(path, folder);

    private static object ToJson(Place place, string folder) => new
    {
        File = NameOf(place.Path, folder),
        Line = place.StartLine,
        Column = place.StartColumn,
        place.EndLine,
        place.EndColumn,
    };
}
