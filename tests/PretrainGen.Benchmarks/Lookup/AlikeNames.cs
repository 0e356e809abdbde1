using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>Names made to be hard to tell apart: long, with the same beginning and the same end, one or two characters apart.</summary>
[MemoryDiagnoser]
public class AlikeNames : NameQuery<Alike10000>
{
    /// <summary>What is asked for.</summary>
    [Params(AlikeQuery.Hit, AlikeQuery.Miss, AlikeQuery.OtherCase)]
    public AlikeQuery Query { get; set; }

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var comparison = Query == AlikeQuery.OtherCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var found = 0;
        foreach (var name in Asked)
        {
            if (AlikeTable.TryGet(name, comparison, out _))
                found++;
        }
        return found;
    }

    private protected override StringComparer Comparer => Query == AlikeQuery.OtherCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private protected override string[] Ask(IReadOnlyList<string> names) => Query switch
    {
        AlikeQuery.Hit => Queries.Hits(names),
        AlikeQuery.Miss => Queries.Misses(names),
        _ => Queries.OtherCase(names),
    };
}
