using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Testing.Running;

/// <summary>What the generator made of a project.</summary>
/// <param name="Project">What it ran on.</param>
/// <param name="Compilation">The project with its generated code.</param>
/// <param name="Run">What the driver says of the run.</param>
internal sealed record GeneratorResult(TestProject Project, CSharpCompilation Compilation, GeneratorRunResult Run)
{
    /// <summary>The generated files as text; none where the generator threw.</summary>
    public IReadOnlyList<GeneratedSource> Sources => field ??=
        Run.Exception is null
            ? [.. Run.GeneratedSources.Select(source => new GeneratedSource(source.HintName, source.SourceText.ToString()))]
            : [];

    /// <summary>The generated files as parsed; none where the generator threw.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; init; } = Run.Exception is null ? [.. Run.GeneratedSources.Select(source =>
        source.SyntaxTree)] : [];

    /// <summary>Whether a diagnostic is about generated code.</summary>
    public bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && Trees.Contains(tree);
}
