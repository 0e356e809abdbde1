namespace PretrainGen.Generator.Tests.Data;

/// <summary>The rows and cells of <c>data/models.csv</c>.</summary>
internal static class CatalogueFile
{
    public static string Path { get; } = RepositoryRoot.Combine("data", "models.csv");

    public static IReadOnlyList<CatalogueRow> Rows { get; } = CsvFile.Read<CatalogueRow>(Path);

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
}
