using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Project;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>A table in a project that says nothing else: what a build makes of it, and what it says.</summary>
/// <param name="Entities">The entities, with the files that they were read from.</param>
/// <param name="Findings">The findings, as bad as they are by themselves.</param>
internal sealed record UndescribedTable(IReadOnlyList<ProjectEntity> Entities, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Reads and checks a file as a build does.</summary>
    public static UndescribedTable Build(ProjectFile file, CancellationToken cancellation = default)
    {
        var project = new TestProject(file);
        TestAdditionalText[] texts = [new(file)];
        var options = project.CreateOptions();
        var strict = project.CreateCompilation();
        var compilation = strict.WithOptions(strict.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        return new(
            ProjectTables.Of(texts, options, cancellation).Entities,
            RuleRunner.Run(compilation, new AnalyzerOptions([.. texts], options), cancellation: cancellation).FindingsOrThrow());
    }
}
