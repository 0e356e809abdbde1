using System.Globalization;
using PretrainGen.Benchmarks.Compile;
using PretrainGen.Benchmarks.Consumers;

namespace PretrainGen.Benchmarks.Bars;

/// <summary>Measures everything that has a bar and says what is met: in under two minutes on an idle machine.</summary>
internal static class BarRun
{
    private const int Rows = 10_000;
    private const int CscTimes = 2;

    /// <summary>Measures and prints.</summary>
    /// <returns>The exit code: how many bars are missed.</returns>
    public static int Run()
    {
        var measured = BenchmarkTypes.Run(["--filter", "*"], new BarConfig(onlyBars: true));
        var bars = measured.SelectMany(Bar.Of).Concat(WhileCompiling()).ToList();
        Console.WriteLine($"{"",-28} {"time",10} {"ratio",6} {"bar",5}");
        foreach (var bar in bars)
            Console.WriteLine(Line(bar));

        // A run that measures nothing has met nothing.
        return bars.Count == 0 ? 1 : bars.Count(bar => !bar.IsMet);
    }

    private static IEnumerable<Bar> WhileCompiling()
    {
        var (with, without) = Keystroke.Measure();
        yield return new Bar("C# keystroke, Rows10000", with / without, Keystroke.Limit, with * 1e6, Bytes: 0, MayAllocate: true);

        var csc = CscCosts.Results(Rows, CscTimes, Ways.PretrainGen, Ways.Emitted).ToList();
        var seconds = csc.First(one => one is { Series: Ways.PretrainGen, Unit: "s" }).Value;
        yield return new Bar("csc, Rows10000", CscCosts.Ratio(csc, Rows), CscCosts.Limit, seconds * 1e9, Bytes: 0, MayAllocate: true);
    }

    private static string Line(Bar bar)
    {
        var (verdict, memory) = (bar.IsMet ? "met" : "MISSED", bar.Bytes == 0 ? "" : $", allocates {bar.Bytes} B");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bar.Name,-28} {Time(bar.Nanoseconds),10} {bar.Ratio,6:F2} {bar.Limit,5:F2} {verdict}{memory}");
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:F2} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:F1} µs"),
        < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:F1} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:F1} s"),
    };
}
