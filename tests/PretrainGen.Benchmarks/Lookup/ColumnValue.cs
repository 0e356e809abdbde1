using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>The value of a column for a member of the enum.</summary>
/// <typeparam name="TTable">The table.</typeparam>
[MemoryDiagnoser]
public class ColumnValue<TTable>
    where TTable : struct, ITable
{
    private int[] _keys = [];
    private short[] _years = [];
    private short?[] _nullableYears = [];
    private Row[] _rows = [];

    /// <summary>Copies the table into what one would write by hand.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _keys = Queries.Below(TTable.Count);
        _years = [.. Enumerable.Range(0, TTable.Count).Select(key => (short)TTable.Year(key))];
        _nullableYears = [.. _years];
        _rows = [.. Enumerable.Range(0, TTable.Count).Select(key => new Row(TTable.Name(key), TTable.Year(key)))];
    }

    /// <summary>The generated table.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    [Bar(nameof(BareArray), 1.5)]
    public int PretrainGen()
    {
        var sum = 0;
        foreach (var key in _keys)
            sum += TTable.Year(key);
        return sum;
    }

    /// <summary>An array of the column's values: as little as can be.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count, Baseline = true)]
    public int BareArray()
    {
        var sum = 0;
        foreach (var key in _keys)
            sum += _years[key];
        return sum;
    }

    /// <summary>The same where values may be missing, as in the catalogue's column.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int NullableArray()
    {
        var sum = 0;
        foreach (var key in _keys)
            sum += _nullableYears[key] ?? 0;
        return sum;
    }

    /// <summary>An array of records, as people write it.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int RecordArray()
    {
        var sum = 0;
        foreach (var key in _keys)
            sum += _rows[key].Year;
        return sum;
    }

    private sealed record Row(string Name, int Year);
}
