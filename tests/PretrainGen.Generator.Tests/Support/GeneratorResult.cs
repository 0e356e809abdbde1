using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What the generator made of a project.</summary>
/// <param name="Project">What it ran on.</param>
/// <param name="Compilation">The project with its generated code.</param>
/// <param name="Trees">The generated files as parsed.</param>
/// <param name="Sources">The generated files as text.</param>
internal sealed record GeneratorResult(
    TestProject Project, CSharpCompilation Compilation, ImmutableArray<SyntaxTree> Trees, ImmutableArray<GeneratedSource> Sources)
{
    /// <summary>What the compiler and the SDK's analyzers, all switched on, say about the generated code.</summary>
    public IReadOnlyList<string> Complaints() => [.. CompilerComplaints(), .. NetAnalyzers.Run(Compilation).Where(IsGenerated).Select(Describe)];

    /// <summary>What the compiler says about the generated code, its documentation included.</summary>
    public IReadOnlyList<string> CompilerComplaints()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = Compilation.Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        var diagnostics = Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Concat(emitted.Diagnostics)
            .Where(diagnostic => !diagnostic.IsSuppressed && (diagnostic.Severity >= DiagnosticSeverity.Warning || IsGenerated(diagnostic)))
            .Distinct();
        return [.. diagnostics.Select(Describe), .. FaultsOf(Encoding.UTF8.GetString(documentation.ToArray()))];
    }

    /// <summary>Fails unless there is generated code and nobody complains about it.</summary>
    public GeneratorResult AssertCompiles() => AssertNone(Complaints());

    /// <summary>Fails unless there is generated code and the compiler does not complain about it.</summary>
    public GeneratorResult AssertCompilesWithoutAnalyzers() => AssertNone(CompilerComplaints());

    /// <summary>Compiles the project, together with more C#, into memory. Warnings do not matter here.</summary>
    public byte[] Emit(params string[] sources)
    {
        var compilation = Compilation
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, Project.Platform.ParseOptions)))
            .WithOptions(Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithOptimizationLevel(OptimizationLevel.Release));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Describe).Take(20)));
        return assembly.ToArray();
    }

    /// <summary>Compiles the project, together with more C#, and loads it beside the runtime library of its platform.</summary>
    public GeneratedAssembly Load(params string[] sources) => new(Emit(sources), Project.Platform);

    /// <summary>Compiles members of a class, among them <c>static string Run()</c>, into the project, and returns what <c>Run</c> returns.</summary>
    public string RunSnippet(string members)
    {
        using var assembly = Load($$"""
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            {{(Project.RootNamespace.Length == 0 ? "" : $"using {Project.RootNamespace};")}}

            internal static class Snippet
            {
            {{members}}
            }
            """);
        return assembly.Run();
    }

    private GeneratorResult AssertNone(IReadOnlyList<string> complaints)
    {
        Assert.NotEmpty(Sources);
        Assert.True(complaints.Count == 0, $"{complaints.Count} complaints on {Project.Platform}:\n{string.Join("\n", complaints.Take(20))}");
        return this;
    }

    private bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && Trees.Contains(tree);

    /// <summary>A diagnostic with the line it is about, since generated code is nowhere to be looked up.</summary>
    private static string Describe(Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        var line = location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return line is null ? diagnostic.ToString() : $"{diagnostic}\n    {line[..Math.Min(line.Length, 200)]}";
    }

    /// <summary>A doc comment that is no XML is left out by the compiler, without a word where its warning is switched off.</summary>
    private static IEnumerable<string> FaultsOf(string documentation) =>
        from line in documentation.Split('\n')
        where line.Contains("Badly formed XML comment", StringComparison.Ordinal)
        select line.Trim();
}
