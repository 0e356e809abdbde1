using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>A project as rules see it. One without C# is compiled against nothing, which is quick; one with C# has its generated code.</summary>
internal sealed class CheckedProject
{
    /// <param name="test">What the project is like.</param>
    /// <param name="files">Its files without marks.</param>
    public CheckedProject(RuleTest test, IReadOnlyList<ProjectFile> files)
    {
        var configuration = AnalyzerConfigSet.Create(test.Configuration);
        var items = new TestOptionsProvider(test.RootNamespace, files);
        Options = new AnalyzerOptions(
            [.. files.Where(file => !IsCSharp(file)).Select(file => new TestAdditionalText(file))], new RuleTestOptions(items, configuration));
        Sources = [.. files.Where(IsCSharp).Select(file => CSharpSyntaxTree.ParseText(file.Text, test.Platform.ParseOptions, file.Path))];
        var options = test.CompilationOptions
            .WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(configuration))
            .WithOutputKind(Sources.Any(IsProgram) ? OutputKind.ConsoleApplication : test.CompilationOptions.OutputKind);
        Compilation = Sources.IsEmpty
            ? CSharpCompilation.Create("Consumer", options: options)
            : Generate(CSharpCompilation.Create("Consumer", Sources, [.. test.Platform.References, .. test.References], options), test.Platform);
    }

    /// <summary>Its tables, and what the build says of them.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>The C# that people wrote.</summary>
    public ImmutableArray<SyntaxTree> Sources { get; }

    /// <summary>All of its C#.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Everything that rules find, in no order.</summary>
    public ImmutableArray<Diagnostic> Check() => Check(Compilation);

    /// <summary>Everything that rules find in C# that takes the place of this one's.</summary>
    public ImmutableArray<Diagnostic> Check(Compilation compilation) =>
        RuleRunner.Run(compilation, Options, cancellation: TestContext.Current.CancellationToken).FindingsOrThrow();

    /// <summary>Fails where the compiler does not understand the C#.</summary>
    public void AssertCompiles()
    {
        if (!Sources.IsEmpty)
            AssertCompiles(Compilation);
    }

    /// <inheritdoc cref="AssertCompiles()"/>
    public static void AssertCompiles(Compilation compilation) =>
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(complaint => complaint.Severity == DiagnosticSeverity.Error));

    private CSharpCompilation Generate(CSharpCompilation compilation, TargetPlatform platform)
    {
        new TestProject { Platform = platform }
            .CreateDriver(Options.AdditionalFiles, Options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, TestContext.Current.CancellationToken);
        return (CSharpCompilation)generated;
    }

    private static bool IsCSharp(ProjectFile file) => file.Path.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsProgram(SyntaxTree tree) => tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
}
