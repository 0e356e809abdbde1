using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>A project with tables, as the compiler sees it.</summary>
/// <param name="Files">Its additional files, in the order of their items.</param>
internal sealed record TestProject(params IReadOnlyList<ProjectFile> Files)
{
    private const string AssemblyName = "ConsumerProject";

    /// <summary>The framework and language it is built for.</summary>
    public TargetPlatform Platform { get; init; } = TargetPlatform.Net100;

    /// <summary>The namespace that generated types get when their table does not say otherwise.</summary>
    public string RootNamespace { get; init; } = "Consumer";

    /// <summary>The language that documentation is in where a schema has it in several.</summary>
    public string DocLanguage { get; init; } = "";

    /// <summary>Its own C#.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether the assembly promises to be usable from every .NET language, which the compiler then checks.</summary>
    public bool IsClsCompliant { get; init; }

    /// <summary>Whether arithmetic throws where it overflows.</summary>
    public bool ChecksOverflow { get; init; }

    /// <summary>What is tested.</summary>
    public Func<IIncrementalGenerator> CreateGenerator { get; init; } = () => new PretrainGenerator();

    /// <summary>Runs the generator.</summary>
    public GeneratorResult Run() => GeneratorRunner.Run(this);

    /// <summary>The project before any code is generated.</summary>
    public CSharpCompilation CreateCompilation()
    {
        string[] assemblySources = IsClsCompliant ? ["[assembly: System.CLSCompliant(true)]"] : [];
        return CSharpCompilation.Create(
            AssemblyName,
            Sources.Concat(assemblySources).Select((source, index) => CSharpSyntaxTree.ParseText(source, Platform.ParseOptions, $"Source{index}.cs")),
            Platform.References,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                checkOverflow: ChecksOverflow,
                nullableContextOptions: Platform.HasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));
    }

    /// <summary>A driver that has not run yet and keeps account of every step.</summary>
    public GeneratorDriver CreateDriver() => CreateDriver(Files.Select(file => new TestAdditionalText(file)), CreateOptions());

    /// <summary>A driver over texts and options that the caller keeps, to replace some of them later.</summary>
    public GeneratorDriver CreateDriver(IEnumerable<AdditionalText> texts, TestOptionsProvider options) => CSharpGeneratorDriver.Create(
        [CreateGenerator().AsSourceGenerator()],
        texts,
        Platform.ParseOptions,
        options,
        new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What MSBuild tells about the project.</summary>
    public TestOptionsProvider CreateOptions() => new(RootNamespace, Files, DocLanguage);
}
