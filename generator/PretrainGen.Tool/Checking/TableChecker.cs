using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator;
using PretrainGen.Tool.Inputs;

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
    public static async Task<IReadOnlyList<Diagnostic>> CheckAsync(TableInputs inputs, CancellationToken cancellation)
    {
        var compilation = CSharpCompilation.Create(
            "Tables", options: inputs.CompilerOptions.WithSyntaxTreeOptionsProvider(new GlobalSeverities(inputs.Configs)));
        var findings = await compilation
            .WithAnalyzers(Rules, inputs.Options)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        return
        [
            .. from finding in findings
               where inputs.Asked?.Contains(PathOf(finding)) != false
               orderby PathOf(finding), finding.Location.SourceSpan.Start, finding.Id
               select finding,
        ];
    }

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;
}
