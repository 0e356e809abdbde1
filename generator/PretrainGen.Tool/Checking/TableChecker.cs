using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;

namespace PretrainGen.Tool.Checking;

/// <summary>Runs the rules of the package over tables, as a build does.</summary>
internal static class TableChecker
{
    /// <summary>Every rule that the package brings.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Rules { get; } =
    [
        .. from type in typeof(PretrainGenerator).Assembly.GetTypes()
           where !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
           orderby type.FullName
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];

    /// <summary>What the rules find in the tables and the files that describe them, by file and place.</summary>
    /// <param name="inputs">The tables.</param>
    /// <param name="cancellation">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task<CheckResult> CheckAsync(TableInputs inputs, CancellationToken cancellation)
    {
        var compilation = CSharpCompilation.Create(
            "Tables", options: inputs.CompilerOptions.WithSyntaxTreeOptionsProvider(new GlobalSeverities(inputs.Configs)));
        var findings = await compilation
            .WithAnalyzers(Rules, inputs.Options)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        var shown = findings
            .Where(finding => inputs.IsAsked(PathOf(finding)))
            .OrderBy(PathOf, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal);
        return new CheckResult([.. shown], inputs.Files.Count(file => file.IsTable && inputs.IsAsked(file.Path)), inputs.TextOf);
    }

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;
}
