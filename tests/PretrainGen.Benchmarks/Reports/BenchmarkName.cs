using BenchmarkDotNet.Running;

namespace PretrainGen.Benchmarks.Reports;

/// <summary>What a benchmark is called in tables.</summary>
internal static class BenchmarkName
{
    /// <summary>What it measures and with what.</summary>
    public static string Of(BenchmarkCase benchmark) => $"{KindOf(benchmark.Descriptor.Type)}, {InputOf(benchmark)}";

    /// <summary>What a class measures: the kind of query or, where there is only one kind, what the class is called.</summary>
    public static string KindOf(Type type) => type.GetGenericArguments() is [_, var query] ? query.Name : type.Name.Split('`')[0];

    private static string InputOf(BenchmarkCase benchmark) => benchmark.Descriptor.Type.GetGenericArguments() is [var table, ..]
        ? table.Name
        : string.Join(' ', benchmark.Parameters.Items.Select(item => item.Value));
}
