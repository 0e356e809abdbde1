using System.Reflection;
using BenchmarkDotNet.Reports;

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

    /// <summary>The benchmarks of a class that have a bar.</summary>
    public static IEnumerable<(MethodInfo Method, BarAttribute Bar)> MethodsOf(Type type) =>
        from method in type.GetMethods()
        let bar = method.GetCustomAttribute<BarAttribute>()
        where bar is not null
        select (method, bar);

    /// <summary>Compares the benchmarks of one class.</summary>
    public static IEnumerable<Bar> Of(Summary summary) =>
        from measured in summary.Reports
        let type = measured.BenchmarkCase.Descriptor.Type
        from method in MethodsOf(type)
        where method.Method == measured.BenchmarkCase.Descriptor.WorkloadMethod
        let reference = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.Type == type
            && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method.Bar.Reference)
        select new Bar(
            $"{type.Name.Split('`')[0]}, {type.GetGenericArguments()[0].Name}",
            Least(measured) / Least(reference),
            method.Bar.Ratio,
            Least(measured),
            measured.GcStats.GetBytesAllocatedPerOperation(measured.BenchmarkCase) ?? 0,
            method.Bar.MayAllocate);

    /// <summary>The least time: other programs on the machine can only make it longer.</summary>
    private static double Least(BenchmarkReport report) => report.ResultStatistics?.Min ?? double.NaN;
}
