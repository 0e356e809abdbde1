using BenchmarkDotNet.Running;

namespace PretrainGen.Benchmarks.Bars;

/// <summary>A table, or a value of a parameter, with which benchmarks are measured but have no bar.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Field)]
internal sealed class NoBarAttribute : Attribute
{
    /// <summary>Whether a benchmark is run with one of those.</summary>
    public static bool IsOn(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type.GetGenericArguments().Any(type => IsDefined(type, typeof(NoBarAttribute)))
        || benchmark.Parameters.Items.Select(item => item.Value).OfType<Enum>().Any(IsOn);

    private static bool IsOn(Enum value) => IsDefined(value.GetType().GetField(value.ToString())!, typeof(NoBarAttribute));
}
