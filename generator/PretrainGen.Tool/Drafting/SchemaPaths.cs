namespace PretrainGen.Tool.Drafting;

/// <summary>Where a table looks for what describes it.</summary>
internal static class SchemaPaths
{
    private const string SchemaSuffix = ".schema.json";
    private const string TableSuffix = ".table";
    private const string PackageName = "datapackage.json";

    /// <summary>The schema beside a table: the one that there is, or else the one that would be found first.</summary>
    public static string Beside(string table)
    {
        var stem = Path.Combine(Path.GetDirectoryName(table) ?? "", Path.GetFileNameWithoutExtension(table));
        var shorter = stem.EndsWith(TableSuffix, StringComparison.OrdinalIgnoreCase) ? stem[..^TableSuffix.Length] + SchemaSuffix : null;
        return shorter is not null && File.Exists(shorter) && !File.Exists(stem + SchemaSuffix) ? shorter : stem + SchemaSuffix;
    }

    /// <summary>The nearest data package in the table's folder or above; null where there is none.</summary>
    public static string? PackageOf(string table)
    {
        for (var folder = Path.GetDirectoryName(table); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, PackageName) is var package && File.Exists(package))
                return package;
        }

        return null;
    }
}
