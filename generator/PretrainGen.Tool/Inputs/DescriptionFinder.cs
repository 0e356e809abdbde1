using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Tool.Inputs;

/// <summary>
/// Finds the files that describe tables where a build finds them: the schema and the shipped file beside a table, the nearest data
/// package in its folder or above, and the schemas that the package keeps in files of their own.
/// </summary>
internal static class DescriptionFinder
{
    private const string SchemaSuffix = ".schema.json";
    private const string PackageName = "datapackage.json";

    /// <summary>The full paths of the files that may describe these tables, each once.</summary>
    /// <param name="tables">The full paths of the tables.</param>
    /// <param name="texts">What the files say.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> tables, JsonTexts texts) =>
        [.. tables.SelectMany(table => DescriptionsOf(table, texts)).Distinct(StringComparer.Ordinal)];

    /// <summary>The schema that lies beside a table; null where there is none.</summary>
    public static string? SchemaBeside(string table) => Beside(table, SchemaSuffix);

    /// <summary>Where the schema of a table lies or, if it has none, belongs.</summary>
    public static string SchemaPathOf(string table) =>
        SchemaBeside(table) ?? table[..FilePaths.StemsOf(table.Replace('\\', '/')).First().Length] + SchemaSuffix;

    /// <summary>The nearest data package of a table; null where there is none.</summary>
    public static string? PackageOf(string table)
    {
        for (var folder = Path.GetDirectoryName(table); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var package = Path.Combine(folder, PackageName);
            if (File.Exists(package))
                return package;
        }

        return null;
    }

    private static IEnumerable<string> DescriptionsOf(string table, JsonTexts texts)
    {
        if (SchemaBeside(table) is { } schema)
            yield return schema;
        if (Beside(table, ShippedFormat.Suffix) is { } shipped)
            yield return shipped;

        if (PackageOf(table) is not { } package)
            yield break;

        yield return package;
        foreach (var apart in texts.Of(package, "schema").Select(path => Path.GetFullPath(path, Path.GetDirectoryName(package)!)))
        {
            if (File.Exists(apart))
                yield return apart;
        }
    }

    private static string? Beside(string table, string suffix) =>
        FilePaths.StemsOf(table.Replace('\\', '/')).Select(stem => table[..stem.Length] + suffix).FirstOrDefault(File.Exists);
}
