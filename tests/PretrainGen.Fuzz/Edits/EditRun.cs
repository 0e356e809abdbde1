using System.Diagnostics;
using System.Globalization;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Edits;

/// <summary>
/// A session in an editor: cells, rows, headers, options and schemas change, files go and come back, work is cancelled, and the generator and
/// the rules run at the same time. After each edit the sources and findings are those of a run from scratch; the heap stays as it is.
/// </summary>
public static class EditRun
{
    private const int EditsBetweenMeasures = 100;
    private const int EditsBetweenCancellations = 5;
    private const int EditsBeforeReset = 40;
    private const long AllowedGrowth = 16L << 20;

    /// <summary>Makes so many edits.</summary>
    /// <returns>What broke.</returns>
    public static IReadOnlyList<Breach> Run(int edits, int seed, TextWriter output)
    {
        var random = new Random(seed);
        var breaches = new List<Breach>();
        var workbench = new Workbench();
        var heap = new List<long>();
        var watch = Stopwatch.StartNew();
        var start = EditableProject.Make(random);
        var files = start;
        for (var number = 0; number < edits && breaches.Count == 0; number++)
        {
            var (name, make) = random.From(Edit.All);
            files = number % EditsBeforeReset == 0 ? start : make(files, random);
            if (number % EditsBetweenCancellations == 0)
                Cancel(workbench, files, random);
            if (Difference(workbench, files, number) is { } difference)
                breaches.Add(new Breach($"edit {number} of seed {seed} ({name}) gives what a run from scratch gives", difference) { Project = new TestProject(files), Case = $"edits/{seed}/{number}" });
            if (number % EditsBetweenMeasures == EditsBetweenMeasures - 1)
                heap.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        if (heap.Count > 2 && heap[^1] > heap[1] + AllowedGrowth)
            breaches.Add(new Breach("the heap stays as it is", string.Join(", ", heap)));
        foreach (var breach in breaches)
            output.WriteLine($"BREACH {breach.Invariant}\n  {breach.Message}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {seed}: {edits} edits in {watch.Elapsed.TotalSeconds:0} s, heap {string.Join(" -> ", heap.Select(bytes => $"{bytes / 1e6:0}"))} MB, {breaches.Count} breaches"));
        return breaches;
    }

    private static void Cancel(Workbench workbench, IReadOnlyList<ProjectFile> files, Random random)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(20)));
        workbench.Show(files, source.Token);
    }

    /// <summary>Where the project looks otherwise than from scratch, or null.</summary>
    private static string? Difference(Workbench workbench, IReadOnlyList<ProjectFile> files, int number)
    {
        var edited = workbench.Show(files, CancellationToken.None)!;
        var fromScratch = new Workbench().Show(Elsewhere(files, number), CancellationToken.None)!;
        return edited.SequenceEqual(fromScratch, StringComparer.Ordinal)
            ? null
            : $"- {string.Join("\n  - ", fromScratch.Except(edited, StringComparer.Ordinal).Select(Short))}\n  + {string.Join("\n  + ", edited.Except(fromScratch, StringComparer.Ordinal).Select(Short))}";

        static string Short(string line) => Printing.Literal(line);
    }

    // In another folder, so that the caches know nothing of the files; no path enters the output.
    private static IReadOnlyList<ProjectFile> Elsewhere(IReadOnlyList<ProjectFile> files, int number) =>
        [.. files.Select(file => file with { Path = $"/scratch/{number.ToString(CultureInfo.InvariantCulture)}/{Path.GetFileName(file.Path)}" })];
}
