using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Fuzz.Checks;

/// <summary>Generates, compiles and checks a project, and says what of that goes wrong.</summary>
internal static class PipelineCheck
{
    private static readonly CultureInfo[] Cultures = [.. from name in (string[])["tr-TR", "fi-FI", "ar-SA", "th-TH", "zh-CN", "de-DE"] select CultureInfo.GetCultureInfo(name)];

    /// <summary>What the project breaks, or null.</summary>
    public static Breach? Run(TestProject project, FuzzCounts? counts)
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
    public static Breach? Find(TestProject project, FuzzCounts? counts, out PipelineResult result)
    {
        var generated = GeneratorRunner.Run(project);
        var run = generated.Run;
        var findings = RuleCheck.Findings(project, out var ruleBreach);
        result = new PipelineResult(generated.Compilation, run.Exception is null ? [.. run.GeneratedSources] : [], findings);
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
    public static IReadOnlyList<GeneratedSourceResult> Sources(TestProject project)
    {
        var run = GeneratorRunner.Run(project).Run;
        return run.Exception is { } exception ? throw new InvalidOperationException("The generator throws.", exception) : run.GeneratedSources;
    }

    private static Breach? GeneratorBreach(TestProject project, GeneratorRunResult run) => run.Exception is { } exception
        ? new Breach("the generator does not throw", exception) { Project = project }
        : run.Diagnostics.IsEmpty ? null : new Breach("the generator reports nothing", run.Diagnostics[0].ToString()) { Project = project };

    private static Breach? CompilerBreach(TestProject project, PipelineResult result)
    {
        if (result.Sources.IsEmpty)
            return null;

        var complaints = BuildComplaints.Of(result.Compilation);
        return complaints switch
        {
            { Diagnostics: [var complaint, ..] } => new Breach("generated code compiles", BuildComplaints.Describe(complaint)) { Project = project },
            { DocumentationFaults: [var fault, ..] } => new Breach("documentation is XML", fault) { Project = project },
            _ => null,
        };
    }

    /// <summary>The same files in another order and another culture give the same bytes.</summary>
    private static Breach? DeterminismBreach(TestProject project, PipelineResult result)
    {
        // Of two items for one path the first counts, so that the order matters there.
        var turned = project with { Files = [.. project.Files.Reverse()] };
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Cultures[project.Files[0].Text.Length % Cultures.Length];
        try
        {
            var again = GeneratorRunner.Run(turned).Run;
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
