using BenchmarkDotNet.Running;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Reports;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>Every benchmark of look-ups, in short iterations, and what they measured kept.</summary>
internal static class LookupRun
{
    /// <summary>Measures all, or those that a pattern names.</summary>
    public static int Run(string filter)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(LookupRun).Assembly).Run(["--filter", "*.Lookup." + filter], new BarConfig(onlyBars: false));
        var measured = from summary in summaries
                       from report in summary.Reports
                       let benchmark = report.BenchmarkCase
                       where !IsMissing(benchmark)
                       from result in Results(benchmark, report.ResultStatistics?.Min ?? double.NaN, report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0)
                       select result;
        ResultFile.Update("lookup", [.. measured]);
        return 0;
    }

    // Nobody writes a switch for ten thousand names, so there is none to measure.
    private static bool IsMissing(BenchmarkCase benchmark) =>
        benchmark.Descriptor.WorkloadMethod.Name == nameof(ExactNameQuery<Rows37>.Switch)
        && benchmark.Descriptor.Type.GetGenericArguments()[0] is var table && table != typeof(Rows37) && table != typeof(Rows1000);

    private static Measurement[] Results(BenchmarkCase benchmark, double nanoseconds, long bytes)
    {
        var type = benchmark.Descriptor.Type;
        var query = type.Name.Split('`')[0] + string.Concat(benchmark.Parameters.Items.Select(item => " " + item.Value));
        var (series, rows) = (benchmark.Descriptor.WorkloadMethod.Name, type.IsGenericType ? RowsOf(type.GetGenericArguments()[0]) : Alike10000.Count);
        return [new Measurement(query, series, rows, "ns", nanoseconds), new Measurement(query, series, rows, "B", bytes)];
    }

    private static int RowsOf(Type table) => (int)table.GetProperty(nameof(INamedTable.Count))!.GetValue(null)!;
}
