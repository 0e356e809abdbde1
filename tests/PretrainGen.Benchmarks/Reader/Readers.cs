extern alias generator;

using BenchmarkDotNet.Attributes;
using CsvHelper;
using generator::PretrainGen.Generator.Tables;
using Microsoft.CodeAnalysis.Text;
using Sylvan.Data.Csv;
using CsvDataReader = Sylvan.Data.Csv.CsvDataReader;

namespace PretrainGen.Benchmarks.Reader;

/// <summary>Reads a text in memory and makes a string of every cell, in several ways. Nobody keeps the strings; ours keeps where each cell stands.</summary>
/// <typeparam name="TInput">The text.</typeparam>
public abstract class Readers<TInput>
    where TInput : struct, IReaderInput
{
    private readonly SourceText _source = SourceText.From(TInput.Text);
    private readonly Dialect _dialect = new(TInput.Delimiter);

    /// <summary>Sylvan.Data.Csv.</summary>
    [Benchmark(Baseline = true)]
    public int Sylvan()
    {
        using var reader = CsvDataReader.Create(new StringReader(TInput.Text), new CsvDataReaderOptions { Delimiter = TInput.Delimiter });
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
        using var reader = CsvReader.FromText(TInput.Text, new CsvReaderOptions { Separator = TInput.Delimiter });
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                length += reader.GetString(column).Length;
        }

        return length;
    }

    /// <summary>Reads the text as the generator does, and asks for every cell's text.</summary>
    private protected int ReadEveryCell()
    {
        var length = 0;
        foreach (var row in TableReader.Read(_source, TableFormat.Delimited, _dialect, CancellationToken.None).Tables[0].Rows)
        {
            foreach (var cell in row.Cells)
                length += cell.Text.Length;
        }

        return length;
    }
}
