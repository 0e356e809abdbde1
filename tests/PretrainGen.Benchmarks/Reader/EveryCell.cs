using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Bars;

namespace PretrainGen.Benchmarks.Reader;

/// <summary>Every cell of a table as a string.</summary>
/// <typeparam name="TInput">The text.</typeparam>
[MemoryDiagnoser]
[GenericTypeArguments(typeof(Catalogue))]
[GenericTypeArguments(typeof(Plain10000))]
[GenericTypeArguments(typeof(Plain100000))]
[GenericTypeArguments(typeof(Quoted10000))]
[GenericTypeArguments(typeof(Quoted100000))]
[GenericTypeArguments(typeof(Tabs10000))]
[GenericTypeArguments(typeof(Tabs100000))]
public class EveryCell<TInput> : Readers<TInput>
    where TInput : struct, IReaderInput
{
    /// <summary>The generator's reader.</summary>
    [Benchmark]
    [Bar(nameof(Sylvan), 1.3, MayAllocate = true)]
    public int PretrainGen() => ReadEveryCell();
}
