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
                $"{load.Name,-50} {one.Characters / 1000.0,8:0} kB  generator {one.Generator.TotalMilliseconds,7:0} -> {two.Generator.TotalMilliseconds,7:0} ms, rules {one.Rules.TotalMilliseconds,7:0} -> {two.Rules.TotalMilliseconds,7:0} ms, sources {one.SourceCharacters / 1000.0,7:0} -> {two.SourceCharacters / 1000.0,7:0} kB, allocated {one.AllocatedBytes / 1e6,6:0} -> {two.AllocatedBytes / 1e6,6:0} MB, {two.Findings} findings"));
        }
    }

    /// <summary>Generates and checks one load.</summary>
    public static LoadWork Run(string name, int size) => Run(LoadList.All.Single(load => load.Name == name), size);

    private static LoadWork Run(Load load, int size)
    {
        var project = load.Make(size);
        var watch = Stopwatch.StartNew();

        // The generator works on the thread that calls it, so that nobody else's memory is counted.
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var sources = PipelineCheck.Sources(project).Sum(source => (long)source.SourceText.Length);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var generator = watch.Elapsed;
        watch.Restart();
        var findings = RuleCheck.Findings(project, out var breach);
        return breach is null
            ? new(project.Files.Sum(file => file.Text.Length), sources, findings.Length, allocated, generator, watch.Elapsed)
            : throw new InvalidOperationException(breach.Message);
    }
}
