using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A name that is not there, but nearly.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
[GenericTypeArguments(typeof(Rows37))]
[GenericTypeArguments(typeof(Rows1000))]
[GenericTypeArguments(typeof(Rows10000))]
[OfLargeTable]
[OfPublishedTable("Timm")]
[OfPublishedTable("Oui")]
public class NameMiss<TTable> : ExactNameQuery<TTable>
    where TTable : struct, INamedTable
{
    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [Bar(nameof(FrozenDictionary), 0.8)]
    public int PretrainGen()
    {
        var found = 0;
        foreach (var name in Asked)
        {
            if (TTable.Has(name))
                found++;
        }
        return found;
    }

    private protected override string[] Ask(IReadOnlyList<string> names) => Queries.Misses(names);
}
