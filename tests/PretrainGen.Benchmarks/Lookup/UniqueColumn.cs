using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>The row that has a value in a column in which each value occurs once.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
[GenericTypeArguments(typeof(Rows37))]
[GenericTypeArguments(typeof(Rows1000))]
[GenericTypeArguments(typeof(Rows10000))]
[OfLargeTable]
public class UniqueColumn<TTable>
    where TTable : struct, ITable
{
    private string[] _asked = [];
    private FrozenDictionary<string, int> _frozen = FrozenDictionary<string, int>.Empty;

    /// <summary>Makes the queries and the dictionary.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var values = Enumerable.Range(0, TTable.Count)
            .Select(row => (Value: TTable.UniqueText(row)!, Row: row)).Where(pair => pair.Value is not null).ToList();
        _asked = Queries.Hits([.. values.Select(pair => pair.Value)]);
        _frozen = values.ToFrozenDictionary(pair => pair.Value, pair => pair.Row, StringComparer.Ordinal);
    }

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var found = 0;
        foreach (var value in _asked)
        {
            if (TTable.HasUniqueText(value))
                found++;
        }
        return found;
    }

    /// <summary>The framework's dictionary for what does not change.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int FrozenDictionary()
    {
        var found = 0;
        foreach (var value in _asked)
        {
            if (_frozen.TryGetValue(value, out _))
                found++;
        }
        return found;
    }
}
