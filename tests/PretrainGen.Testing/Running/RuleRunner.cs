using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules;

namespace PretrainGen.Testing.Running;

/// <summary>Runs all rules as the compiler does.</summary>
internal static class RuleRunner
{
    /// <summary>Every rule that the package brings, as the compiler makes them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Rules => PackageRules.All;

    /// <summary>A project without C#.</summary>
    public static CSharpCompilation NoCode { get; } =
        CSharpCompilation.Create("Consumer", options: new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What rules find in a project's tables and C#.</summary>
    /// <param name="compilation">The C#, generated code included.</param>
    /// <param name="options">The tables, and what the build says of them.</param>
    /// <param name="isConcurrent">Whether rules run side by side.</param>
    /// <param name="rules">Those that are asked; all where none are named.</param>
    /// <param name="cancellation">Cancels the run.</param>
    public static RuleResult Run(
        Compilation compilation,
        AnalyzerOptions options,
        bool isConcurrent = true,
        ImmutableArray<DiagnosticAnalyzer> rules = default,
        CancellationToken cancellation = default)
    {
        Exception? thrown = null;
        var findings = compilation
            .WithAnalyzers(rules.IsDefault ? Rules : rules, new CompilationWithAnalyzersOptions(
                options,
                (exception, rule, _) => thrown ??= new InvalidOperationException($"{rule} failed.", exception),
                isConcurrent,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .GetAwaiter().GetResult();
        return new(findings, thrown);
    }
}
