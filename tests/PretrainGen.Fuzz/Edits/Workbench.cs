using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator;

namespace PretrainGen.Fuzz.Edits;

/// <summary>A project that is open in an editor: the driver lives on from edit to edit, and a file that does not change stays the same object.</summary>
internal sealed class Workbench
{
    private static readonly TargetPlatform Platform = TargetPlatform.Net100;

    private ImmutableArray<TestAdditionalText> _texts = [];
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new PretrainGenerator().AsSourceGenerator()], parseOptions: Platform.ParseOptions);

    /// <summary>Makes the project look like this, and lets the generator and the rules work on it at the same time.</summary>
    /// <returns>What is generated and found, a line each; null where it was cancelled.</returns>
    public IReadOnlyList<string>? Show(IReadOnlyList<ProjectFile> files, CancellationToken cancellation)
    {
        _texts = [.. files.Select(file => _texts.FirstOrDefault(text => text.File == file) ?? new(file))];
        var options = new TestOptionsProvider("Consumer", files);
        var compilation = CSharpCompilation.Create("Edited", [], Platform.References, new(OutputKind.DynamicallyLinkedLibrary));
        var findings = Task.Run(() => RuleRunner.Run(compilation, new AnalyzerOptions([.. _texts], options), cancellation: cancellation).FindingsOrThrow(), cancellation);
        try
        {
            _driver = _driver
                .ReplaceAdditionalTexts([.. _texts])
                .WithUpdatedAnalyzerConfigOptions(options)
                .RunGenerators(compilation, cancellation);
            return [.. Sources(), .. findings.GetAwaiter().GetResult().Select(Describe).Order(StringComparer.Ordinal)];
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private IEnumerable<string> Sources()
    {
        var run = _driver.GetRunResult().Results[0];
        return run.Exception is { } exception
            ? throw new InvalidOperationException("The generator throws.", exception)
            : run.GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal);
    }

    private static string Describe(Diagnostic finding)
    {
        var places = finding.AdditionalLocations.Prepend(finding.Location).Select(place => $"{Path.GetFileName(place.GetLineSpan().Path)}{place.SourceSpan}{place.GetLineSpan().Span}");
        return $"{finding.Id} {finding.Severity} {string.Join(' ', places)} {finding.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
