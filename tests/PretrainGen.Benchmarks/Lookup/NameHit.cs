using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A name that is there, to the letter.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
[GenericTypeArguments(typeof(Rows37))]
[GenericTypeArguments(typeof(Rows1000))]
[GenericTypeArguments(typeof(Rows10000))]
public class NameHit<TTable> : NameQuery<TTable>
    where TTable : struct, ITable
{
    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [Bar(nameof(FrozenDictionary), 0.6)]
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

    /// <summary>The framework's dictionary for what does not change.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int FrozenDictionary()
    {
        var found = 0;
        foreach (var name in Asked)
        {
            if (Frozen.TryGetValue(name, out _))
                found++;
        }
        return found;
    }

    /// <summary>The framework's dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int Dictionary()
    {
        var found = 0;
        foreach (var name in Asked)
        {
            if (Hashed.TryGetValue(name, out _))
                found++;
        }
        return found;
    }

    /// <summary>A C# switch, which nobody would write for ten thousand names.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int Switch()
    {
        var found = 0;
        foreach (var name in Asked)
        {
            if (TTable.Switch(name) >= 0)
                found++;
        }
        return found;
    }

    private protected override string[] Ask(IReadOnlyList<string> names) => Queries.Hits(names);
}
