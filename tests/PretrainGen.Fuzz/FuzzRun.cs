using System.Diagnostics;
using System.Text.RegularExpressions;
using PretrainGen.Fuzz.Kinds;

namespace PretrainGen.Fuzz;

/// <summary>Tries inputs of all kinds in turn until the time is over, and makes those smaller that break something.</summary>
public static partial class FuzzRun
{
    private const int LargestSize = 24;

    private static readonly TimeSpan Slow = TimeSpan.FromMinutes(1);

    /// <summary>Runs, and says on the way what breaks.</summary>
    public static FuzzReport Run(FuzzOptions options, TextWriter output)
    {
        var kinds = KindsOf(options);
        var breaches = new List<Breach>();
        if (options.Corpus is null && kinds.Count > 1)
            output.WriteLine("No corpus of real tables: none are changed.");
        if (options.Case is not null)
            TryAgain(options, kinds, breaches, output);
        else
            TryAll(options, kinds, breaches, output);
        return new FuzzReport(options.Seed, [.. kinds.Select(kind => kind.Counts)], breaches);
    }

    private static List<FuzzKind> KindsOf(FuzzOptions options)
    {
        var all = FuzzKind.All(options.Corpus);
        return options.Kinds.Count == 0
            ? [.. all]
            : [.. all.UnionBy(FuzzKind.Layers(), kind => kind.Name).Where(kind => options.Kinds.Contains(kind.Name))];
    }

    private static void TryAgain(FuzzOptions options, List<FuzzKind> kinds, List<Breach> breaches, TextWriter output)
    {
        if (FuzzCase.TryParse(options.Case!) is { } wanted && kinds.Find(kind => kind.Name == wanted.Kind) is { } kind)
            Note(Try(kind, wanted, output), options, breaches, output);
        else
            output.WriteLine($"There is no input {options.Case}.");
    }

    private static void TryAll(FuzzOptions options, List<FuzzKind> kinds, List<Breach> breaches, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < options.Rounds && breaches.Count < options.MostBreaches && (options.Time == TimeSpan.Zero || watch.Elapsed < options.Time); round++)
        {
            foreach (var kind in kinds.SelectMany(kind => Enumerable.Repeat(kind, kind.Weight)))
            {
                var number = kind.Counts.Inputs;
                var input = new FuzzCase(kind.Name, HashCode(options.Seed, number), 1 + (number % LargestSize));
                if (Try(kind, input, output) is { } breach && known.Add(breach.Invariant + CodeIn().Match(breach.Message).Value))
                    Note(Shrunk(kind, input, breach), options, breaches, output);
            }
        }
    }

    /// <summary>Tries one input; what it breaks, or null. One that takes minutes is named while it does.</summary>
    private static Breach? Try(FuzzKind kind, FuzzCase input, TextWriter output)
    {
        using var timer = new Timer(_ => output.WriteLine($"SLOW {input}"), null, Slow, Timeout.InfiniteTimeSpan);
        var watch = Stopwatch.StartNew();
        var breach = kind.Try(input);
        var time = watch.Elapsed;
        kind.Counts.Inputs++;
        kind.Counts.Time += time;
        if (time > kind.Counts.Slowest.Time)
            kind.Counts.Slowest = (time, input.ToString());
        return breach;
    }

    /// <summary>The smallest input that breaks the same: first of the kind, then by taking lines and characters out of its files.</summary>
    private static Breach Shrunk(FuzzKind kind, FuzzCase input, Breach breach)
    {
        for (var size = 1; size < input.Size; size++)
        {
            if (kind.Try(input with { Size = size }) is { } smaller && smaller.Invariant == breach.Invariant)
            {
                breach = smaller;
                break;
            }
        }

        return breach.Project is null ? breach : Shrinker.Shrink(breach);
    }

    private static void Note(Breach? breach, FuzzOptions options, List<Breach> breaches, TextWriter output)
    {
        if (breach is null)
            return;

        breaches.Add(breach);
        output.WriteLine($"BREACH {breach.Case}: {breach.Invariant}\n  {breach.Message}");
        foreach (var (file, printed) in breach.Files())
        {
            output.WriteLine($"  {printed}");
            if (options.Output is { } folder)
                File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, breach.Case.Replace('/', '-'))).FullName, Path.GetFileName(file.Path)), file.Text);
        }
    }

    /// <summary>What a breach is called by the compiler, a rule or an exception; of those that are called the same, the first is enough.</summary>
    [GeneratedRegex(@"(CS|PTG)\d{4}|\w+Exception.*\n.*")]
    private static partial Regex CodeIn();

    // Not the framework's, which differs from process to process.
    private static int HashCode(int seed, int number) => (int)(unchecked(((ulong)(uint)seed << 32 | (uint)number) * 0x9E37_79B9_7F4A_7C15) >> 33);
}
