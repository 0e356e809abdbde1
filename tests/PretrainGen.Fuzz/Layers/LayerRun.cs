using System.Globalization;
using PretrainGen.Fuzz.Kinds;

namespace PretrainGen.Fuzz.Layers;

/// <summary>Tries one layer after the other, each in a loop of its own on every processor.</summary>
public static class LayerRun
{
    /// <summary>The layers by their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FuzzKind.Layers().Select(layer => layer.Name)];

    /// <summary>Tries each layer that is asked for as long as the options say, and tells how many inputs it takes in a second.</summary>
    /// <param name="options">The seed, the time of each layer, and the layers: none stands for all.</param>
    /// <param name="output">Takes what breaks, and the counts.</param>
    /// <returns>How many breaches there are.</returns>
    public static int Run(FuzzOptions options, TextWriter output)
    {
        var said = TextWriter.Synchronized(output);
        return Names.Where(name => options.Kinds.Count == 0 || options.Kinds.Contains(name)).Sum(name => Run(name, options, said));
    }

    private static int Run(string layer, FuzzOptions options, TextWriter output)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var reports = Enumerable.Range(0, Environment.ProcessorCount)
            .AsParallel().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(worker => FuzzRun.Run(options with { Kinds = [layer], Seed = options.Seed + worker, Corpus = null }, output))
            .ToList();
        var inputs = reports.Sum(report => (long)report.Counts.Sum(counts => counts.Inputs));
        var breaches = reports.Sum(report => report.Breaches.Count);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{layer,-14} {inputs,10} inputs in {clock.Elapsed.TotalSeconds:0} s, {inputs / clock.Elapsed.TotalSeconds:0} a second, {breaches} breaches"));
        return breaches;
    }
}
