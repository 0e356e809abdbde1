using System.Diagnostics;
using System.Globalization;
using PretrainGen.Fuzz.Checks;

namespace PretrainGen.Fuzz.Loads;

/// <summary>Generates and checks projects that are meant to keep a build busy, and says what they took.</summary>
public static class LoadRun
{
    /// <summary>The names of all loads.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. LoadList.All.Select(load => load.Name)];

    /// <summary>Runs every load, or those whose name holds a word, at a size and at twice that size.</summary>
    public static void Measure(int size, string? word, TextWriter output)
    {
        foreach (var load in LoadList.All.Where(load => word is null || load.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            Run(load, size / 10);
            var (one, two) = (Run(load, size), Run(load, 2 * size));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{load.Name,-50} {one.Characters / 1000.0,8:0} kB  generator {one.Generator.TotalMilliseconds,7:0} -> {two.Generator.TotalMilliseconds,7:0} ms, rules {one.Rules.TotalMilliseconds,7:0} -> {two.Rules.TotalMilliseconds,7:0} ms, sources {one.Sources / 1000.0,7:0} -> {two.Sources / 1000.0,7:0} kB, allocated {one.Allocated / 1e6,6:0} -> {two.Allocated / 1e6,6:0} MB, {two.Findings} findings"));
        }
    }

    /// <summary>Generates and checks one load. What it makes has at most so many characters of C# for each character of its files.</summary>
    public static (int Characters, long Sources, int Findings) Run(string name, int size)
    {
        var (characters, sources, findings, _, _, _) = Run(LoadList.All.Single(load => load.Name == name), size);
        return (characters, sources, findings);
    }

    private static (int Characters, long Sources, int Findings, long Allocated, TimeSpan Generator, TimeSpan Rules) Run(Load load, int size)
    {
        var project = load.Make(size);
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var sources = PipelineCheck.Sources(project).Sum(source => (long)source.SourceText.Length);
        var generator = watch.Elapsed;
        watch.Restart();
        var findings = RuleCheck.Findings(project, out var breach);
        return breach is null
            ? (project.Files.Sum(file => file.Text.Length), sources, findings.Length, GC.GetTotalAllocatedBytes() - allocated, generator, watch.Elapsed)
            : throw new InvalidOperationException(breach.Message);
    }
}
