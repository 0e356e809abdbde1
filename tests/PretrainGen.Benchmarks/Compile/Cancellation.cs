using System.Diagnostics;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>How soon cancelled work stops: an editor cancels what the next keystroke makes useless.</summary>
internal static class Cancellation
{
    private const int Rows = 100_000;
    private const int Moments = 20;

    /// <summary>Cancels the generator and the rules at many moments of their work.</summary>
    public static IEnumerable<Measurement> Results()
    {
        var project = TableProject.Of(1, Rows);
        return
        [
            .. Measure("generator", project.Reopened, (opened, token) => opened.CreateDriver().RunGenerators(opened.Compilation, token)),
            .. Measure("rules", project.Reopened, (opened, token) => opened.Check(token)),
        ];
    }

    private static IEnumerable<Measurement> Measure(string series, Func<TableProject> open, Action<TableProject, CancellationToken> work)
    {
        // The first run is slower, since the JIT compiles what it calls.
        work(open(), CancellationToken.None);
        var whole = Cost.Of(open(), project => work(project, CancellationToken.None)).Milliseconds;
        var stops = Enumerable.Range(1, Moments)
            .Select(moment => Cancel(open(), work, TimeSpan.FromMilliseconds(whole * moment / (Moments + 1))))
            .OfType<Stop>()
            .ToList();
        foreach (var stop in stops)
            Console.WriteLine(FormattableString.Invariant($"  {series}: {stop}"));
        yield return Of("whole run", whole);
        yield return Of("stops after (median)", stops.Select(stop => stop.Delay).Order().ElementAt(stops.Count / 2));
        yield return Of("stops after (at most)", stops.Max(stop => stop.Delay));
        yield return Of("CPU until then (at most)", stops.Max(stop => stop.Used));
        yield return Of("without the collector (at most)", stops.Max(stop => stop.Used - stop.Paused));

        Measurement Of(string unit, double value) => new("cancelled", series, Rows, unit + " ms", value);
    }

    /// <summary>The time from the cancellation to the end; null where the work was done before.</summary>
    private static Stop? Cancel(TableProject project, Action<TableProject, CancellationToken> work, TimeSpan after)
    {
        GC.Collect();
        using var source = new CancellationTokenSource();
        var start = Stopwatch.GetTimestamp();
        var running = Task.Factory.StartNew(() => work(project, source.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Thread.Sleep(after);
        var at = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var (processor, paused) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
        var clock = Stopwatch.GetTimestamp();
        source.Cancel();
        try
        {
            running.Wait();
            return null;
        }
        catch (AggregateException problem) when (problem.InnerException is OperationCanceledException)
        {
            return new Stop(
                at,
                Stopwatch.GetElapsedTime(clock).TotalMilliseconds,
                (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds,
                (GC.GetTotalPauseDuration() - paused).TotalMilliseconds);
        }
    }

    /// <summary>How cancelled work ended, in milliseconds.</summary>
    /// <param name="At">When it was cancelled.</param>
    /// <param name="Delay">How long it took from then on.</param>
    /// <param name="Used">What the processors worked in that time: other programs on the machine may have held up the rest.</param>
    /// <param name="Paused">How much of that time the garbage collector took, which no token stops.</param>
    private sealed record Stop(double At, double Delay, double Used, double Paused);
}
