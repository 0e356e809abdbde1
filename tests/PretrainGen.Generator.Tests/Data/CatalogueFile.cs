using PretrainGen.Generator.Tests.Support;
using Sylvan.Data.Csv;

namespace PretrainGen.Generator.Tests.Data;

/// <summary><c>data/models.csv</c>, read by a library, so that the data is judged without our own reader.</summary>
internal static class CatalogueFile
{
    public static string Path { get; } = RepositoryRoot.Combine("data", "models.csv");

    public static IReadOnlyList<CatalogueRow> Rows { get; } = Read<CatalogueRow>(Path);

    public static IReadOnlyList<CatalogueRow> ConfirmedRows { get; } = [.. Rows.Where(row => row.IsConfirmed)];

    public static IReadOnlyDictionary<string, CatalogueRow> ByModel { get; } =
        Rows.GroupBy(row => row.Model, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The names of the columns, as the first line says them.</summary>
    public static IReadOnlyList<string> Columns { get; } = File.ReadLines(Path).First().Split(',');

    /// <summary>Every cell of the file with the names of its row and column.</summary>
    public static IEnumerable<(string Model, string Column, string Text)> Cells =>
        from row in Rows
        from column in typeof(CatalogueRow).GetProperties()
        where column.PropertyType == typeof(string)
        select (row.Model, column.Name, (string)column.GetValue(row)!);

    /// <summary>The rows of a CSV file, which must be well formed: a record of texts is made from the columns named as its parameters are, other characters than letters apart.</summary>
    public static IReadOnlyList<T> Read<T>(string path)
    {
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Delimiter = ',', CsvStyle = CsvStyle.Standard });
        string[] names = [.. from ordinal in Enumerable.Range(0, reader.FieldCount) select string.Concat(reader.GetName(ordinal).Where(char.IsLetter))];
        var constructor = typeof(T).GetConstructors()[0];
        int[] ordinals = [.. from parameter in constructor.GetParameters() select Array.IndexOf(names, parameter.Name)];
        var rows = new List<T>();
        while (reader.Read())
        {
            Assert.Equal(reader.FieldCount, reader.RowFieldCount);
            rows.Add((T)constructor.Invoke([.. from ordinal in ordinals select reader.GetString(ordinal)]));
        }

        return rows;
    }
}
