using System.Reflection;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Bars;

/// <summary>A bar, and how what was measured compares with it.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Ratio">How much of the reference's time it takes.</param>
/// <param name="Limit">How much it may take.</param>
/// <param name="Nanoseconds">How long it takes.</param>
/// <param name="Bytes">How much it allocates.</param>
/// <param name="MayAllocate">Whether it may.</param>
internal sealed record Bar(string Name, double Ratio, double Limit, double Nanoseconds, double Bytes, bool MayAllocate)
{
    public bool IsMet => Ratio <= Limit && (MayAllocate || Bytes == 0);

    /// <summary>Compares the benchmarks of one class with their bars.</summary>
    public static IEnumerable<Bar> Of(Summary summary) =>
        from measured in summary.Reports
        from bar in BarsOf(measured.BenchmarkCase, measured.BenchmarkCase.Descriptor.WorkloadMethod)
        let reference = summary.Reports.Single(report => IsReference(report.BenchmarkCase, bar, measured.BenchmarkCase))
        select new Bar(
            BenchmarkName.Of(measured.BenchmarkCase),
            Least(measured) / Least(reference),
            bar.Ratio,
            Least(measured),
            measured.GcStats.GetBytesAllocatedPerOperation(measured.BenchmarkCase) ?? 0,
            bar.MayAllocate);

    /// <summary>Whether a benchmark has a bar, or a bar compares something with it.</summary>
    public static bool Needs(BenchmarkCase benchmark) => benchmark.Descriptor.Type.GetMethods()
        .Any(method => BarsOf(benchmark, method).Any(bar =>
            method == benchmark.Descriptor.WorkloadMethod || bar.Reference == benchmark.Descriptor.WorkloadMethod.Name));

    /// <summary>The bar that a method has, with the types and parameters of a benchmark.</summary>
    private static IEnumerable<BarAttribute> BarsOf(BenchmarkCase benchmark, MethodInfo method) =>
        NoBarAttribute.IsOn(benchmark) ? [] : method.GetCustomAttributes<BarAttribute>().Where(bar => bar.IsFor(benchmark));

    private static bool IsReference(BenchmarkCase candidate, BarAttribute bar, BenchmarkCase measured) =>
        candidate.Descriptor.WorkloadMethod.Name == bar.Reference
        && candidate.Descriptor.Type == measured.Descriptor.Type
        && candidate.Parameters.PrintInfo == measured.Parameters.PrintInfo;

    /// <summary>The least time: other programs on the machine can only make it longer.</summary>
    private static double Least(BenchmarkReport report) => report.ResultStatistics?.Min ?? double.NaN;
}
