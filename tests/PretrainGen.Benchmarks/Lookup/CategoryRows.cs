using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>The rows of a category.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
public class CategoryRows<TTable>
    where TTable : struct, ITable
{
    private int[] _asked = [];
    private FrozenDictionary<int, int[]> _frozen = FrozenDictionary<int, int[]>.Empty;

    /// <summary>Makes the queries and the dictionary.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _asked = Queries.Below(TTable.CategoryCount);
        _frozen = Enumerable.Range(0, TTable.Count).GroupBy(TTable.Category).ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());
    }

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var rows = 0;
        foreach (var category in _asked)
            rows += TTable.CountWhere(category);
        return rows;
    }

    /// <summary>A dictionary of arrays, which <c>GroupBy</c> makes at start-up.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int FrozenDictionary()
    {
        var rows = 0;
        foreach (var category in _asked)
            rows += _frozen[category].Length;
        return rows;
    }
}
