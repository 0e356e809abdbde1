using System.Diagnostics;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>How soon work stops that is called off: an editor calls off what the next keystroke makes useless.</summary>
internal static class CalledOff
{
    private const int Rows = 100_000;
    private const int Moments = 20;

    /// <summary>Calls off the generator and the rules at many moments of their work.</summary>
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
        // The first run pays for what is compiled at run time.
        work(open(), CancellationToken.None);
        var whole = Cost.Of(open(), project => work(project, CancellationToken.None)).Milliseconds;
        // As the processors count, since other programs on the machine may hold up the answer.
        var delays = Enumerable.Range(1, Moments)
            .Select(moment => CallOff(open(), work, TimeSpan.FromMilliseconds(whole * moment / (Moments + 1)))).OfType<(double At, double Delay, double Used)>().ToList();
        foreach (var (at, delay, used) in delays)
            Console.WriteLine(FormattableString.Invariant($"  {series}: called off after {at,6:F0} ms, stopped {delay:F1} ms later ({used:F1} ms of processors)"));
        yield return Of("whole run", whole);
        yield return Of("stops after (median)", delays.Select(one => one.Delay).Order().ElementAt(delays.Count / 2));
        yield return Of("stops after (at most)", delays.Max(one => one.Delay));
        yield return Of("stops after (at most, CPU)", delays.Max(one => one.Used));

        Measurement Of(string unit, double value) => new("called off", series, Rows, unit.Replace(",", "", StringComparison.Ordinal) + " ms", value);
    }

    /// <summary>The time from calling off to the end; null where the work was done before.</summary>
    private static (double At, double Delay, double Used)? CallOff(TableProject project, Action<TableProject, CancellationToken> work, TimeSpan after)
    {
        GC.Collect();
        using var source = new CancellationTokenSource();
        var start = Stopwatch.GetTimestamp();
        var running = Task.Factory.StartNew(() => work(project, source.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Thread.Sleep(after);
        var at = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        source.Cancel();
        try
        {
            running.Wait();
            return null;
        }
        catch (AggregateException problem) when (problem.InnerException is OperationCanceledException)
        {
            return (at, Stopwatch.GetElapsedTime(clock).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }
    }
}
