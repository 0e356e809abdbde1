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
        var summaries = BenchmarkTypes.Run(["--filter", "*.Lookup." + filter], new BarConfig(onlyBars: false));
        var measured = from summary in summaries
                       from report in summary.Reports
                       let benchmark = report.BenchmarkCase
                       let bytes = report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0
                       from result in Results(benchmark, report.ResultStatistics?.Min ?? double.NaN, bytes)
                       select result;
        ResultFile.Update("lookup", [.. measured]);
        return 0;
    }

    private static Measurement[] Results(BenchmarkCase benchmark, double nanoseconds, long bytes)
    {
        var type = benchmark.Descriptor.Type;
        var (query, series, rows) = (QueryOf(type), benchmark.Descriptor.WorkloadMethod.Name, LookupTypes.RowsOf(type));
        return [new Measurement(query, series, rows, "ns", nanoseconds), new Measurement(query, series, rows, "B", bytes)];
    }

    // The numbers of rows distinguish all other tables.
    private static string QueryOf(Type type) =>
        (type.GetGenericArguments()[0] == typeof(Alike10000) ? "Alike" : "") + BenchmarkName.KindOf(type);
}
