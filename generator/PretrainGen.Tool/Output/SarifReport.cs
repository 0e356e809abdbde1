using System.Reflection;
using Microsoft.CodeAnalysis;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Output;

/// <summary>Writes findings as SARIF 2.1.0, which code scanning services read.</summary>
/// <param name="output">Where to.</param>
internal sealed class SarifReport(TextWriter output) : IReport
{
    private const string Root = "SRCROOT";

    private static readonly string Version =
        typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

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
        Version,
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
        RelatedLocations = finding.AdditionalLocations.Select((other, index) => new
        {
            Id = index + 1,
            PhysicalLocation = ToJson(Place.Of(other), folder),
        }),
    };

    private static object ToJson(Place place, string folder)
    {
        var path = place.ShortPath(folder);
        var isBelow = !Path.IsPathRooted(path);
        return new
        {
            ArtifactLocation = new { Uri = isBelow ? RelativeUriOf(path) : UriOf(path), UriBaseId = isBelow ? Root : null },
            Region = new { place.StartLine, place.StartColumn, place.EndLine, place.EndColumn },
        };
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
