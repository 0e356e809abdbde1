using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>The other way round: the name of a member.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
public class RowName<TTable>
    where TTable : struct, ITable
{
    private int[] _keys = [];

    /// <summary>Makes the queries.</summary>
    [GlobalSetup]
    public void SetUp() => _keys = Queries.Below(TTable.Count);

    /// <summary>The generated table, which says what the table says.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int PretrainGen()
    {
        var length = 0;
        foreach (var key in _keys)
            length += TTable.Name(key).Length;
        return length;
    }

    /// <summary>The framework's name of a member, which is an identifier.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int EnumToString()
    {
        var length = 0;
        foreach (var key in _keys)
            length += TTable.Member(key).Length;
        return length;
    }
}
