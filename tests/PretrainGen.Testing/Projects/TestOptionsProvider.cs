using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Testing.Projects;

/// <summary>What MSBuild tells the compiler about a project and its additional files.</summary>
internal sealed class TestOptionsProvider(string rootNamespace, IEnumerable<ProjectFile> files, string docLanguage = "", bool isPortable = false)
    : AnalyzerConfigOptionsProvider
{
    /// <summary>The metadata that the package makes visible; what is not set arrives as empty text, not as nothing.</summary>
    private static readonly string[] VisibleMetadata =
        ["SourceItemType", "PretrainTable", "EntityName", "Namespace", "Accessibility", "Schema",
            "Format", "Delimiter", "Key", "Heading", "Emit"];

    private readonly Dictionary<string, AnalyzerConfigOptions> _byPath = files.ToDictionary(file => file.Path, OptionsOf);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(
        ("build_property.RootNamespace", rootNamespace),
        ("build_property.PretrainGenDocLanguage", docLanguage),
        ("build_property.PretrainGenPortableApi", isPortable ? "true" : ""),
        ("build_property.ProjectDir", ProjectFile.ProjectDirectory));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byPath[textFile.Path];

    private static AnalyzerConfigOptions OptionsOf(ProjectFile file) => new TestOptions(
        [.. from name in VisibleMetadata select ($"build_metadata.AdditionalFiles.{name}", file.Metadata.GetValueOrDefault(name, ""))]);
}
