using System.Collections.Frozen;
using CsvHelper;

namespace Consumer;

/// <summary>The file is read into objects by CsvHelper and kept in a dictionary.</summary>
internal static class LookUp
{
    private static readonly FrozenDictionary<string, Row> Rows = Read();

    public static string Find(string name) => Rows[name].Text;

    private static FrozenDictionary<string, Row> Read()
    {
        using var reader = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, Row.File));
        return reader.GetRecords<Row>().ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);
    }
}

/// <summary>The library writes the reading of a class while it is compiled.</summary>
[CsvRecord]
internal sealed partial class Row;
