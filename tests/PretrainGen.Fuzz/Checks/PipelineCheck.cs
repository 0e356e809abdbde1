using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Generator;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Fuzz.Checks;

/// <summary>Generates, compiles and checks a project, and says what of that goes wrong.</summary>
internal static class PipelineCheck
{
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Empty = new(StringComparer.Ordinal);

    private static readonly CultureInfo[] Cultures = [.. from name in (string[])["tr-TR", "fi-FI", "ar-SA", "th-TH", "zh-CN", "de-DE"] select CultureInfo.GetCultureInfo(name)];

    /// <summary>What the project breaks, or null.</summary>
    public static Breach? Run(FuzzProject project, FuzzCounts? counts)
    {
        try
        {
            return Find(project, counts, out _);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Breach("nothing throws", exception) { Project = project };
        }
    }

    /// <summary>What the project breaks, or null; and what was made of it.</summary>
    public static Breach? Find(FuzzProject project, FuzzCounts? counts, out PipelineResult result)
    {
        var (compilation, run) = Generate(project);
        var findings = RuleCheck.Findings(project, out var ruleBreach);
        result = new PipelineResult(compilation, run.Exception is null ? [.. run.GeneratedSources] : [], findings);
        if (counts is not null)
        {
            counts.Sources += result.Sources.Length;
            counts.Findings += findings.Length;
        }

        return GeneratorBreach(project, run)
            ?? SourceShape.Breach(project, result.Sources)
            ?? CompilerBreach(project, result)
            ?? DeterminismBreach(project, result)
            ?? ruleBreach
            ?? RuleCheck.Breach(project, findings);
    }

    /// <summary>What is generated; nothing of it is compiled.</summary>
    public static IReadOnlyList<GeneratedSourceResult> Sources(FuzzProject project)
    {
        var run = Generate(project).Run;
        return run.Exception is { } exception ? throw new InvalidOperationException("The generator throws.", exception) : run.GeneratedSources;
    }

    private static (CSharpCompilation Compilation, GeneratorRunResult Run) Generate(FuzzProject project)
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new PretrainGenerator().AsSourceGenerator()],
                project.Files.Select(file => new TestAdditionalText(file)),
                project.Platform.ParseOptions,
                new TestOptionsProvider(project.RootNamespace, project.Files, project.DocLanguage))
            .RunGeneratorsAndUpdateCompilation(EmptyCompilation(project.Platform), out var compilation, out _);
        return ((CSharpCompilation)compilation, driver.GetRunResult().Results[0]);
    }

    // One for all projects: so the framework's assemblies are bound once.
    private static CSharpCompilation EmptyCompilation(TargetPlatform platform) => Empty.GetOrAdd(platform.Name, _ => CSharpCompilation.Create(
        "Fuzzed",
        [],
        platform.References,
        new(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: platform.HasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable)));

    private static Breach? GeneratorBreach(FuzzProject project, GeneratorRunResult run) => run.Exception is { } exception
        ? new Breach("the generator does not throw", exception) { Project = project }
        : run.Diagnostics.IsEmpty ? null : new Breach("the generator reports nothing", run.Diagnostics[0].ToString()) { Project = project };

    private static Breach? CompilerBreach(FuzzProject project, PipelineResult result)
    {
        if (result.Sources.IsEmpty)
            return null;

        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = result.Compilation.Emit(assembly, xmlDocumentationStream: documentation);
        var complaint = emitted.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);
        if (complaint is not null)
            return new Breach("generated code compiles", complaint + "\n    " + LineOf(complaint)) { Project = project };

        return System.Text.Encoding.UTF8.GetString(documentation.ToArray()).Contains("Badly formed XML comment", StringComparison.Ordinal)
            ? new Breach("documentation is XML", "a badly formed comment was left out") { Project = project }
            : null;
    }

    private static string? LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();

    /// <summary>The same files in another order and another culture give the same bytes.</summary>
    private static Breach? DeterminismBreach(FuzzProject project, PipelineResult result)
    {
        // Of two items for one path the first counts, so that the order matters there.
        var turned = project with { Files = [.. project.Files.Reverse()] };
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Cultures[project.Files[0].Text.Length % Cultures.Length];
        try
        {
            var (_, again) = Generate(turned);
            var expected = Write(result.Sources);
            var actual = Write(again.GeneratedSources);
            return expected == actual ? null : new Breach("the order of files and the culture do not count", FirstDifference(expected, actual)) { Project = project };
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Write(IEnumerable<GeneratedSourceResult> sources) =>
        string.Join('\n', sources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText));

    private static string FirstDifference(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return $"{Printing.Literal(expected.Substring(at, Math.Min(200, expected.Length - at)))}\n  {Printing.Literal(actual.Substring(at, Math.Min(200, actual.Length - at)))}";
    }
}
