using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Fuzz;

/// <summary>A project whose files may say anything.</summary>
/// <param name="Files">Its additional files.</param>
internal sealed record FuzzProject(IReadOnlyList<ProjectFile> Files)
{
    /// <summary>The framework and language.</summary>
    public TargetPlatform Platform { get; init; } = TargetPlatform.Net100;

    /// <summary>Its root namespace.</summary>
    public string RootNamespace { get; init; } = "Consumer";

    /// <summary>The language that documentation is in.</summary>
    public string DocLanguage { get; init; } = "";

    /// <summary>The same project with other files.</summary>
    public FuzzProject With(IEnumerable<ProjectFile> files) => this with { Files = [.. files.DistinctBy(file => file.Path, StringComparer.Ordinal)] };
}
