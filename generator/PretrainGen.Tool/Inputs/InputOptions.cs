using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Tool.Inputs;

/// <summary>What MSBuild and <c>.editorconfig</c> files would tell the compiler about a project and its files.</summary>
/// <param name="properties">The properties of the project, by name.</param>
/// <param name="files">The files, with their metadata.</param>
/// <param name="configs">The configuration files that apply.</param>
internal sealed class InputOptions(
    IReadOnlyDictionary<string, string> properties, IEnumerable<InputFile> files, AnalyzerConfigSet configs)
    : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, NamedOptions> _byPath = files
        .DistinctBy(file => file.Path)
        .ToDictionary(
            file => file.Path,
            file => With(configs.GetOptionsForSourcePath(file.Path).AnalyzerOptions, "build_metadata.AdditionalFiles.", file.Metadata),
            StringComparer.Ordinal);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        With(configs.GlobalConfigOptions.AnalyzerOptions, "build_property.", properties);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byPath[textFile.Path];

    private static NamedOptions With(
        ImmutableDictionary<string, string> configured, string prefix, IReadOnlyDictionary<string, string> said)
    {
        var options = new Dictionary<string, string>(configured, AnalyzerConfigOptions.KeyComparer);
        foreach (var (name, value) in said)
            options[prefix + name] = value;
        return new NamedOptions(options);
    }
}
