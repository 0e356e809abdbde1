using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A name that is there, in UTF-8, as it comes out of a file or a request.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
public class NameUtf8<TTable>
    where TTable : struct, ITable
{
    private byte[][] _asked = [];
    private FrozenDictionary<string, int> _frozen = FrozenDictionary<string, int>.Empty;

    /// <summary>Makes the queries and the dictionary.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var names = Enumerable.Range(0, TTable.Count).Select(TTable.Name).ToList();
        _asked = [.. Queries.Hits(names).Select(Encoding.UTF8.GetBytes)];
        _frozen = names.Select((name, row) => (name, row)).ToFrozenDictionary(pair => pair.name, pair => pair.row, StringComparer.Ordinal);
    }

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var found = 0;
        foreach (var name in _asked)
        {
            if (TTable.HasUtf8(name))
                found++;
        }
        return found;
    }

    /// <summary>A string is made, and looked up in the framework's dictionary for what does not change.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int FrozenDictionary()
    {
        var found = 0;
        foreach (var name in _asked)
        {
            if (_frozen.ContainsKey(Encoding.UTF8.GetString(name)))
                found++;
        }
        return found;
    }
}
