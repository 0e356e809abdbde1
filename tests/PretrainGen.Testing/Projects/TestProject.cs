using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator;

namespace PretrainGen.Testing.Projects;

/// <summary>A project with tables, as the compiler sees it.</summary>
/// <param name="Files">Its additional files, in the order of their items.</param>
internal sealed record TestProject(params IReadOnlyList<ProjectFile> Files)
{
    private const string AssemblyName = "ConsumerProject";

    // One without C# for all projects: so the assemblies of a framework are bound once.
    private static readonly ConcurrentDictionary<TargetPlatform, CSharpCompilation> Empty = new();

    /// <summary>The framework and language it is built for.</summary>
    public TargetPlatform Platform { get; init; } = TargetPlatform.Net100;

    /// <summary>The namespace that generated types get when their table does not say otherwise.</summary>
    public string RootNamespace { get; init; } = "Consumer";

    /// <summary>The language that documentation is in where a schema has it in several.</summary>
    public string DocLanguage { get; init; } = "";

    /// <summary>Whether what is compiled for one framework has to run with another.</summary>
    public bool IsPortable { get; init; }

    /// <summary>Its own C#.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether the assembly promises to be usable from every .NET language, which the compiler then checks.</summary>
    public bool IsClsCompliant { get; init; }

    /// <summary>Whether arithmetic throws where it overflows.</summary>
    public bool ChecksOverflow { get; init; }

    /// <summary>What is tested.</summary>
    public Func<IIncrementalGenerator> CreateGenerator { get; init; } = () => new PretrainGenerator();

    /// <summary>The project with these files in place of its own; of two with one path the first.</summary>
    public TestProject With(IEnumerable<ProjectFile> files) =>
        this with { Files = [.. files.DistinctBy(file => file.Path, StringComparer.Ordinal)] };

    /// <summary>The project before any code is generated.</summary>
    public CSharpCompilation CreateCompilation()
    {
        string[] assemblySources = IsClsCompliant ? ["[assembly: System.CLSCompliant(true)]"] : [];
        var empty = Empty.GetOrAdd(Platform, CreateEmpty);
        return empty
            .WithOptions(empty.Options.WithOverflowChecks(ChecksOverflow))
            .AddSyntaxTrees(Sources.Concat(assemblySources).Select((source, index) =>
                CSharpSyntaxTree.ParseText(source, Platform.ParseOptions, $"Source{index}.cs")));
    }

    /// <summary>A driver that has not run yet.</summary>
    /// <param name="tracksSteps">Whether it keeps account of every step.</param>
    public GeneratorDriver CreateDriver(bool tracksSteps = false) =>
        CreateDriver(Files.Select(file => new TestAdditionalText(file)), CreateOptions(), tracksSteps);

    /// <summary>A driver over texts and options that the caller keeps, to replace some of them later.</summary>
    public GeneratorDriver CreateDriver(IEnumerable<AdditionalText> texts, AnalyzerConfigOptionsProvider options, bool tracksSteps = false) =>
        CSharpGeneratorDriver.Create(
            [CreateGenerator().AsSourceGenerator()],
            texts,
            Platform.ParseOptions,
            options,
            new(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>What MSBuild tells about the project.</summary>
    public TestOptionsProvider CreateOptions() => new(RootNamespace, Files, DocLanguage, IsPortable);

    private static CSharpCompilation CreateEmpty(TargetPlatform platform) => CSharpCompilation.Create(
        AssemblyName,
        [],
        platform.References,
        new(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: platform.HasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));
}
