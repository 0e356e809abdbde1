using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>The analyzers of the .NET SDK with every rule on, as under <c>AnalysisLevel=latest-all</c>.</summary>
internal static class NetAnalyzers
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. from name in (string[])["Microsoft.CodeAnalysis.NetAnalyzers", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers"]
            from analyzer in new AnalyzerFileReference(PathOf(name), new Loader()).GetAnalyzers(LanguageNames.CSharp)
            select analyzer];

    private static readonly ImmutableDictionary<string, ReportDiagnostic> AllRules =
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()
            .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Warn);

    /// <summary>Everything the analyzers find in a compilation.</summary>
    public static ImmutableArray<Diagnostic> Run(CSharpCompilation compilation)
    {
        var options = compilation.Options.WithSpecificDiagnosticOptions(AllRules.SetItems(compilation.Options.SpecificDiagnosticOptions));
        return compilation.WithOptions(options)
            .WithAnalyzers(Analyzers, new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
    }

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, "Analyzers", assembly + ".dll");

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
