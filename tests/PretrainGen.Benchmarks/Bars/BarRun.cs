using System.Globalization;
using BenchmarkDotNet.Running;

namespace PretrainGen.Benchmarks.Bars;

/// <summary>Measures everything that has a bar and says what is met: in under two minutes on an idle machine.</summary>
internal static class BarRun
{
    /// <summary>Measures and prints.</summary>
    /// <returns>The exit code: how many bars are missed.</returns>
    public static int Run()
    {
        var bars = BenchmarkSwitcher.FromAssembly(typeof(BarRun).Assembly).Run(["--filter", "*"], new BarConfig()).SelectMany(Bar.Of).ToList();
        Console.WriteLine($"{"",-28} {"time",10} {"ratio",6} {"bar",5}");
        foreach (var bar in bars)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bar.Name,-28} {bar.Nanoseconds,7:F2} ns {bar.Ratio,6:F2} {bar.Limit,5:F2} {(bar.IsMet ? "met" : "MISSED")}{(bar.Bytes == 0 ? "" : $", allocates {bar.Bytes} B")}"));

        // A run that measures nothing has met nothing.
        return bars.Count == 0 ? 1 : bars.Count(bar => !bar.IsMet);
    }
}
