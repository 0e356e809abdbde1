using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>What the benchmarks of names have in common: the table, and what it is measured against.</summary>
/// <typeparam name="TTable">The table.</typeparam>
public abstract class NameQuery<TTable>
    where TTable : struct, INamedTable
{
    private protected string[] Asked = [];

    private protected Row[] Rows = [];

    private protected Dictionary<string, int> Hashed = [];

    private protected FrozenDictionary<string, int> Frozen = FrozenDictionary<string, int>.Empty;

    /// <summary>How names are compared.</summary>
    private protected virtual StringComparer Comparer => StringComparer.Ordinal;

    /// <summary>Makes the queries and the dictionaries.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var names = Enumerable.Range(0, TTable.Count).Select(TTable.Name).ToList();
        Asked = Ask(names);
        Rows = [.. names.Select((name, row) => new Row(name, row))];
        Hashed = names.Select((name, row) => (name, row)).ToDictionary(pair => pair.name, pair => pair.row, Comparer);
        Frozen = Hashed.ToFrozenDictionary(Comparer);
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

    /// <summary>The names that are asked for.</summary>
    private protected abstract string[] Ask(IReadOnlyList<string> names);

    private protected sealed record Row(string Name, int Number);
}
