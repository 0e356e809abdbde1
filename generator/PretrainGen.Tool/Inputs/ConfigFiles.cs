using Microsoft.CodeAnalysis;

namespace PretrainGen.Tool.Inputs;

/// <summary>Finds the configuration files that apply to files, as the SDK finds them.</summary>
internal static class ConfigFiles
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];

    /// <summary>The configuration in the folders of these files and above.</summary>
    public static AnalyzerConfigSet Around(IEnumerable<string> files) => Read(files
        .Select(Path.GetDirectoryName)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(FoldersUpFrom)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .Where(File.Exists));

    /// <summary>The configuration in these files.</summary>
    public static AnalyzerConfigSet Read(IEnumerable<string> files) =>
        AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(File.ReadAllText(file), file)).ToList());

    private static IEnumerable<string> FoldersUpFrom(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }
}
