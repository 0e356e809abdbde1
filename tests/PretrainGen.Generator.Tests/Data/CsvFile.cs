using Sylvan.Data.Csv;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>Reads CSV by a library, so that the data is judged without our own reader.</summary>
internal static class CsvFile
{
    /// <summary>
    /// The rows of a file, which must be well formed, as records of texts. A record is made from the columns that its
    /// parameters name; in a column's name only the letters count.
    /// </summary>
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
