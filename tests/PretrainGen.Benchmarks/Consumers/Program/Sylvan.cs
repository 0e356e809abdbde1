using System.Collections.Frozen;
using Sylvan.Data.Csv;

namespace Consumer;

/// <summary>The file is read by Sylvan, the objects are made by hand and kept in a dictionary.</summary>
internal static class LookUp
{
    private static readonly FrozenDictionary<string, Row> Rows = Read();

    public static string Find(string name) => Rows[name].Text;

    private static FrozenDictionary<string, Row> Read()
    {
        using var reader = CsvDataReader.Create(Path.Combine(AppContext.BaseDirectory, Row.File));
        var rows = new List<Row>();
        while (reader.Read())
            rows.Add(Row.From(reader));
        return rows.ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);
    }
}
