using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;

namespace PretrainGen.Tool.Checking;

/// <summary>Runs the rules of the package over tables, as a build does.</summary>
internal static class TableChecker
{
    /// <summary>A check of the tables that were asked for.</summary>
    /// <param name="inputs">The tables.</param>
    /// <param name="cancellation">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task<CheckResult> CheckAsync(TableInputs inputs, CancellationToken cancellation) => new(
        await FindAsync(inputs, cancellation).ConfigureAwait(false),
        inputs.Files.Count(file => file.IsTable && inputs.IsAsked(file.Path)),
        inputs.TextOf);

    /// <summary>What the rules find in the tables and the files that describe them, by file and place.</summary>
    /// <inheritdoc cref="CheckAsync"/>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(TableInputs inputs, CancellationToken cancellation)
    {
        var compilation = CSharpCompilation.Create(
            "Tables", options: inputs.CompilerOptions.WithSyntaxTreeOptionsProvider(new GlobalSeverities(inputs.Configs)));
        var findings = await compilation
            .WithAnalyzers(PackageRules.All, inputs.Options)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        return
        [
            .. findings
                .Where(finding => inputs.IsAsked(PathOf(finding)))
                .OrderBy(PathOf, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.SourceSpan.Start)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;
}
