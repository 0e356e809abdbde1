using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Output;

/// <summary>Writes findings as SARIF 2.1.0, which code scanning services read.</summary>
/// <param name="output">Where to.</param>
internal sealed class SarifReport(TextWriter output) : IReport
{
    private const string Root = "SRCROOT";

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        var rules = result.Shown.Select(finding => finding.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id).ToList();
        output.WriteLine(JsonText.Of(new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new { Driver = DriverWith(rules) },
                    OriginalUriBaseIds = new Dictionary<string, object> { [Root] = new { Uri = UriOf(result.Folder + "/") } },
                    ColumnKind = "utf16CodeUnits",
                    Results = result.Shown.Select(finding => ToJson(finding, rules, result.Folder)),
                },
            },
        }));
    }

    private static object DriverWith(List<DiagnosticDescriptor> rules) => new
    {
        Name = "PretrainGen",
        Version = ToolVersion.Text,
        InformationUri = "https://github.com/PretrainGen/PretrainGen",
        Rules = rules.Select(rule => new
        {
            rule.Id,
            ShortDescription = new { Text = rule.Title.ToString(ToolText.Language) },
            FullDescription = new { Text = rule.Description.ToString(ToolText.Language) },
            HelpUri = rule.HelpLinkUri,
            DefaultConfiguration = new { Level = LevelOf(rule.DefaultSeverity) },
        }),
    };

    private static object ToJson(Diagnostic finding, List<DiagnosticDescriptor> rules, string folder) => new
    {
        RuleId = finding.Id,
        RuleIndex = rules.FindIndex(rule => rule.Id == finding.Id),
        Level = LevelOf(finding.Severity),
        Message = new { Text = CheckResult.MessageOf(finding) },
        Locations = new[] { new { PhysicalLocation = ToJson(Place.Of(finding.Location), folder) } },
        Fixes = FixesOf(finding, folder),
        RelatedLocations = finding.AdditionalLocations.Select((other, index) => new
        {
            Id = index + 1,
            PhysicalLocation = ToJson(Place.Of(other), folder),
        }),
    };

    // A finding for many cells is one fix. What is doubtful is no fix that a service may apply.
    private static object[]? FixesOf(Diagnostic finding, string folder)
    {
        var changes = MendProperties.Read(finding.Properties)
            .Where(mend => mend.IsClear)
            .GroupBy(mend => mend.Path ?? Place.Of(finding.Location).Path)
            .Select(file => new
            {
                ArtifactLocation = ArtifactOf(file.Key, folder),
                Replacements = file.Select(mend => new
                {
                    DeletedRegion = new { CharOffset = mend.Span.Start, CharLength = mend.Span.Length },
                    InsertedContent = new { mend.Text },
                }),
            })
            .ToArray();
        return changes.Length == 0 ? null : [new { ArtifactChanges = changes }];
    }

    private static object ToJson(Place place, string folder) => new
    {
        ArtifactLocation = ArtifactOf(place.Path, folder),
        Region = new { place.StartLine, place.StartColumn, place.EndLine, place.EndColumn },
    };

    private static object ArtifactOf(string file, string folder)
    {
        var path = Place.ShortPath(file, folder);
        var isBelow = !Path.IsPathRooted(path);
        return new { Uri = isBelow ? RelativeUriOf(path) : UriOf(path), UriBaseId = isBelow ? Root : null };
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string UriOf(string path) => new Uri(path).AbsoluteUri;

    private static string RelativeUriOf(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
