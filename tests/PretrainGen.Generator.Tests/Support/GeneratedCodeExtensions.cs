using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>Compiles and runs generated code.</summary>
internal static class GeneratedCodeExtensions
{
    /// <summary>Compiles the project, together with more C#, into memory. Warnings do not matter here.</summary>
    public static byte[] Emit(this GeneratorResult result, params string[] sources)
    {
        var compilation = result.Compilation
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, result.Project.Platform.ParseOptions)))
            .WithOptions(result.Compilation.Options
                .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
                .WithOptimizationLevel(OptimizationLevel.Release));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(emitted.Success, string.Join("\n", errors.Select(BuildComplaints.Describe).Take(20)));
        return assembly.ToArray();
    }

    /// <summary>Compiles the project, together with more C#, and loads it beside the runtime library of its platform.</summary>
    public static GeneratedAssembly Load(this GeneratorResult result, params string[] sources) =>
        new(result.Emit(sources), result.Project.Platform);

    /// <summary>Compiles members of a class, among them <c>static string Run()</c>, into the project, and returns what <c>Run</c> returns.</summary>
    public static string RunSnippet(this GeneratorResult result, string members, params string[] others)
    {
        var snippet = $$"""
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            {{(result.Project.RootNamespace.Length == 0 ? "" : $"using {result.Project.RootNamespace};")}}
            internal static class Snippet
            {
            {{members}}
            }
            """;
        using var assembly = result.Load([snippet, .. others]);
        return assembly.Run();
    }
}
