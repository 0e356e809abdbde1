using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Inputs;

/// <summary>Reads the tables of a project: its items and properties as MSBuild has them.</summary>
internal static class ProjectInputs
{
    private const string Files = "AdditionalFiles";
    private const string Tables = "PretrainTable";
    private const string Configs = "EditorConfigFiles";
    private const string GlobalConfigs = "GlobalAnalyzerConfigFiles";

    private static readonly string[] PassedOn = ["RootNamespace", "ProjectDir", "PretrainGenDocLanguage"];
    private static readonly string[] Severities = ["NoWarn", "WarningsAsErrors", "WarningsNotAsErrors", "TreatWarningsAsErrors"];
    private static readonly char[] Separators = [';', ',', ' '];

    /// <summary>The tables of a project, with the files that describe them.</summary>
    /// <param name="project">The project file, or the folder that it is in.</param>
    /// <param name="folder">The folder that relative paths start in.</param>
    /// <param name="cancellation">Stops MSBuild.</param>
    /// <exception cref="InputException">There is no such project, MSBuild cannot read it, or it has no tables.</exception>
    public static async Task<TableInputs> ReadAsync(string project, string folder, CancellationToken cancellation)
    {
        var path = FindProject(Path.GetFullPath(project, folder), project);
        using var evaluated = await Evaluation
            .RunAsync(path, [Files, Tables, Configs, GlobalConfigs], [.. PassedOn, .. Severities, "TargetFrameworks"], cancellation)
            .ConfigureAwait(false);
        var files = evaluated.ItemsOf(Files).Select(ToFile).ToList();
        if (!files.Exists(file => file.IsTable))
            throw new InputException(ToolText.Of(evaluated.ItemsOf(Tables).Any() ? "ProjectIsNotRestored" : "ProjectHasNoTables", project));

        return new TableInputs(files)
        {
            Properties = PassedOn.ToImmutableDictionary(name => name, evaluated.PropertyOf),
            Configs = ConfigFiles.Read(evaluated.ItemsOf(Configs).Concat(evaluated.ItemsOf(GlobalConfigs))
                .Select(PathOf)
                .Distinct(StringComparer.Ordinal)
                .Where(File.Exists)),
            CompilerOptions = OptionsOf(evaluated),
        };
    }

    private static string FindProject(string full, string project)
    {
        if (File.Exists(full))
            return full;

        var inFolder = Directory.Exists(full) ? Directory.GetFiles(full, "*.*proj") : [];
        return inFolder.Length == 1
            ? inFolder[0]
            : throw new InputException(ToolText.Of(inFolder.Length == 0 ? "NoSuchProject" : "SeveralProjects", project));
    }

    private static InputFile ToFile(JsonElement item) => new(
        PathOf(item),
        item.EnumerateObject().ToImmutableDictionary(member => member.Name, member => member.Value.GetString() ?? ""));

    private static string PathOf(JsonElement item) => item.GetProperty("FullPath").GetString()!;

    private static CSharpCompilationOptions OptionsOf(Evaluation project)
    {
        var severities = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal);
        foreach (var id in Ids(project, "WarningsAsErrors"))
            severities[id] = ReportDiagnostic.Error;
        foreach (var id in Ids(project, "WarningsNotAsErrors"))
            severities[id] = ReportDiagnostic.Default;
        foreach (var id in Ids(project, "NoWarn"))
            severities[id] = ReportDiagnostic.Suppress;
        var treatsAsErrors = bool.TryParse(project.PropertyOf("TreatWarningsAsErrors"), out var treats) && treats;
        return new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: treatsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: severities);
    }

    private static string[] Ids(Evaluation project, string property) =>
        project.PropertyOf(property).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
