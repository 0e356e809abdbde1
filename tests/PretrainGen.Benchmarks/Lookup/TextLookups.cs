using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>The row of a text: by the generated table, and by what people do without it.</summary>
/// <typeparam name="TTable">The table.</typeparam>
/// <typeparam name="TQuery">What is asked for.</typeparam>
[MemoryDiagnoser]
public class TextLookups<TTable, TQuery>
    where TTable : struct, INamedTable
    where TQuery : struct, ITextQuery
{
    private string[] _asked = [];
    private string[] _members = [];
    private Row[] _rows = [];
    private Dictionary<string, int> _hashed = [];
    private FrozenDictionary<string, int> _frozen = FrozenDictionary<string, int>.Empty;

    /// <summary>Makes the queries and what is compared with.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var texts = TQuery.TextsOf<TTable>().ToList();
        _asked = TQuery.Ask(texts);
        _rows = [.. texts.Select((text, number) => new Row(text, number))];
        _hashed = _rows.ToDictionary(row => row.Name, row => row.Number, TQuery.Comparer);
        _frozen = _hashed.ToFrozenDictionary(TQuery.Comparer);
    }

    /// <summary>Makes the queries for members of the enum.</summary>
    [GlobalSetup(Target = nameof(EnumTryParse))]
    public void SetUpMembers() => _members = Queries.Hits([.. Enumerable.Range(0, TTable.Count).Select(TTable.Member)]);

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [Bar(nameof(FrozenDictionary), 0.6, typeof(TextQuery.NameHit), typeof(TextQuery.NameIgnoringCase))]
    [Bar(nameof(FrozenDictionary), 0.8, typeof(TextQuery.NameMiss))]
    public int PretrainGen()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            if (TQuery.Has<TTable>(text))
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
            if (_frozen.TryGetValue(text, out _))
                found++;
        }
        return found;
    }

    /// <summary>The framework's dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [OnlyFor(typeof(TextQuery.NameHit), typeof(TextQuery.NameMiss), typeof(TextQuery.NameIgnoringCase))]
    public int Dictionary()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            if (_hashed.TryGetValue(text, out _))
                found++;
        }
        return found;
    }

    /// <summary>An array of records that is searched from its beginning, as people write it for a few rows.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [OnlyFor(typeof(TextQuery.NameHit), typeof(TextQuery.NameMiss))]
    public int RecordArray()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            foreach (var row in _rows)
            {
                if (row.Name != text)
                    continue;
                found++;
                break;
            }
        }
        return found;
    }

    /// <summary>A C# switch, which nobody would write for ten thousand names.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [OnlyFor(typeof(TextQuery.NameHit), typeof(TextQuery.NameMiss))]
    [OnlyFor(typeof(Rows37), typeof(Rows1000))]
    public int Switch()
    {
        var found = 0;
        foreach (var text in _asked)
        {
            if (TTable.Switch(text) >= 0)
                found++;
        }
        return found;
    }

    /// <summary>The framework's search for a member of the enum by its name.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [OnlyFor(typeof(TextQuery.NameHit))]
    [OnlyFor(typeof(ITable))]
    public int EnumTryParse()
    {
        var found = 0;
        foreach (var member in _members)
        {
            if (TTable.IsMember(member))
                found++;
        }
        return found;
    }

    private sealed record Row(string Name, int Number);
}
