using System.Diagnostics;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>What work took.</summary>
/// <param name="Milliseconds">Its time.</param>
/// <param name="ProcessorMilliseconds">The time of all processors that were at it: what other programs on the machine cannot change
/// much.</param>
/// <param name="Megabytes">What it allocated, in all threads.</param>
internal sealed record Cost(double Milliseconds, double ProcessorMilliseconds, double Megabytes)
{
    /// <summary>Does work many times and takes the least: other programs on the machine can only make it more.</summary>
    /// <param name="times">How many times.</param>
    /// <param name="prepare">Makes what each time works on; not measured.</param>
    /// <param name="work">The work.</param>
    public static Cost Least<T>(int times, Func<int, T> prepare, Action<T> work)
    {
        var costs = Enumerable.Range(0, times).Select(time => Of(prepare(time), work)).ToList();
        return new Cost(costs.Min(cost => cost.Milliseconds), costs.Min(cost => cost.ProcessorMilliseconds), costs.Min(cost => cost.Megabytes));
    }

    /// <summary>Does work once.</summary>
    public static Cost Of<T>(T input, Action<T> work)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        work(input);
        var time = Stopwatch.GetElapsedTime(clock);
        var used = Environment.CpuUsage.TotalTime - processor;
        return new Cost(time.TotalMilliseconds, used.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / 1024.0);
    }
}
