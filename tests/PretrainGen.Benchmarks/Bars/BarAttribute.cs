namespace PretrainGen.Benchmarks.Bars;

/// <summary>How much time a benchmark may take, as a part of what another one of the same class takes; and that it allocates nothing, unless it may.</summary>
/// <param name="reference">The other benchmark's method.</param>
/// <param name="ratio">The greatest part.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BarAttribute(string reference, double ratio) : Attribute
{
    public string Reference => reference;

    public double Ratio => ratio;

    public bool MayAllocate { get; set; }
}
