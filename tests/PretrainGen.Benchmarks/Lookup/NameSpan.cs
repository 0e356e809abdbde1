using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A name that is there and is no string yet: a piece of a longer text.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
public class NameSpan<TTable>
    where TTable : struct, ITable
{
    private string[] _asked = [];
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _hashed;
    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _frozen;

    /// <summary>Makes the queries and the dictionaries.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var names = Enumerable.Range(0, TTable.Count).Select(TTable.Name).ToList();
        _asked = [.. Queries.Hits(names).Select(name => $"<{name}>")];
        var rows = names.Select((name, row) => (name, row)).ToDictionary(pair => pair.name, pair => pair.row, StringComparer.Ordinal);
        _hashed = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _frozen = rows.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            if (TTable.Has(text.AsSpan(1, text.Length - 2)))
                found++;
        }
        return found;
    }

    /// <summary>The framework's dictionary for what does not change.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int FrozenDictionary()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            if (_frozen.ContainsKey(text.AsSpan(1, text.Length - 2)))
                found++;
        }
        return found;
    }

    /// <summary>The framework's dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int Dictionary()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            if (_hashed.ContainsKey(text.AsSpan(1, text.Length - 2)))
                found++;
        }
        return found;
    }
}
