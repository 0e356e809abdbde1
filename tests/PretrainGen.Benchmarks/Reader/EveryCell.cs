extern alias generator;

using BenchmarkDotNet.Attributes;
using CsvHelper;
using generator::PretrainGen.Generator.Tables;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Benchmarks.Bars;
using Sylvan.Data.Csv;
using CsvDataReader = Sylvan.Data.Csv.CsvDataReader;

namespace PretrainGen.Benchmarks.Reader;

/// <summary>
/// Reads a text in memory and makes a string of every cell, in several ways. The strings are not kept; ours keeps the span of each cell.
/// </summary>
[MemoryDiagnoser]
public class EveryCell
{
    private SourceText _source = SourceText.From("");
    private Dialect _dialect = Dialect.Comma;
    private string _text = "";
    private char _delimiter;

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Inputs))]
    public ReaderInput Input { get; set; }

    /// <summary>The inputs that there are on this machine.</summary>
    public static IEnumerable<ReaderInput> Inputs => ReaderText.Available;

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        (_text, _delimiter) = ReaderText.Of(Input);
        _source = SourceText.From(_text);
        _dialect = new Dialect(_delimiter);
    }

    /// <summary>The generator's reader.</summary>
    [Benchmark]
    [Bar(nameof(Sylvan), 1.3, MayAllocate = true)]
    public int PretrainGen()
    {
        var length = 0;
        foreach (var row in TableReader.Read(_source, TableFormat.Delimited, _dialect, CancellationToken.None).Tables[0].Rows)
        {
            foreach (var cell in row.Cells)
                length += cell.Text.Length;
        }

        return length;
    }

    /// <summary>Sylvan.Data.Csv.</summary>
    [Benchmark(Baseline = true)]
    public int Sylvan()
    {
        using var reader = CsvDataReader.Create(new StringReader(_text), new CsvDataReaderOptions { Delimiter = _delimiter });
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                length += reader.GetString(column).Length;
        }

        return length;
    }

    /// <summary>CsvHelper.</summary>
    [Benchmark]
    public int CsvHelper()
    {
        using var reader = CsvReader.FromText(_text, new CsvReaderOptions { Separator = _delimiter });
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                length += reader.GetString(column).Length;
        }

        return length;
    }
}
