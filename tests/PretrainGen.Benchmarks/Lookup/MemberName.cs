using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>What is done without us: the name of an enum's member is parsed, and that of a row is looked up.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
[GenericTypeArguments(typeof(Rows37))]
[GenericTypeArguments(typeof(Rows1000))]
[GenericTypeArguments(typeof(Rows10000))]
[OfLargeTable]
public class MemberName<TTable>
    where TTable : struct, ITable
{
    private string[] _names = [];
    private string[] _members = [];

    /// <summary>Makes the queries.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _names = Queries.Hits([.. Enumerable.Range(0, TTable.Count).Select(TTable.Name)]);
        _members = Queries.Hits([.. Enumerable.Range(0, TTable.Count).Select(TTable.Member)]);
    }

    /// <summary>The generated table, by the row's name.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var found = 0;
        foreach (var name in _names)
        {
            if (TTable.Has(name))
                found++;
        }
        return found;
    }

    /// <summary>The framework's look-up of a member's name.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
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
}
