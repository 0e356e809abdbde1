using BenchmarkDotNet.Running;

namespace PretrainGen.Benchmarks.Bars;

/// <summary>
/// How much time a benchmark may take, as a part of what another one of the same class takes; and that it allocates nothing, unless it may.
/// </summary>
/// <param name="reference">The other benchmark's method.</param>
/// <param name="ratio">The greatest part.</param>
/// <param name="types">Where the bar depends on a type argument of the class: for which ones this is it.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class BarAttribute(string reference, double ratio, params Type[] types) : Attribute
{
    public string Reference => reference;

    public double Ratio => ratio;

    public bool MayAllocate { get; set; }

    /// <summary>Whether this is the bar of a benchmark.</summary>
    public bool IsFor(BenchmarkCase benchmark) => types.Length == 0 || benchmark.Descriptor.Type.GetGenericArguments().Any(types.Contains);
}
