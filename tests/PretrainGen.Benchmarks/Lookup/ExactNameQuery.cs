using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>What the benchmarks of names to the letter have in common: only there can a switch stand in for a table.</summary>
/// <typeparam name="TTable">The table.</typeparam>
public abstract class ExactNameQuery<TTable> : NameQuery<TTable>
    where TTable : struct, INamedTable
{
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

    /// <summary>An array of records that is looked through, as people write it for a few rows.</summary>
    [Benchmark(OperationsPerInvoke = Queries.Count)]
    public int RecordArray()
    {
        var found = 0;
        foreach (var name in Asked)
        {
            foreach (var row in Rows)
            {
                if (row.Name != name)
                    continue;
                found++;
                break;
            }
        }
        return found;
    }
}
