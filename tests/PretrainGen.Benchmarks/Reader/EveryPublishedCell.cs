using BenchmarkDotNet.Attributes;

namespace PretrainGen.Benchmarks.Reader;

/// <summary>Every cell of a published table as a string. It has no bar, since the table is no part of the repository.</summary>
[MemoryDiagnoser]
public class EveryPublishedCell : Readers<PublishedTable>
{
    /// <summary>The generator's reader.</summary>
    [Benchmark]
    public int PretrainGen() => ReadEveryCell();
}
