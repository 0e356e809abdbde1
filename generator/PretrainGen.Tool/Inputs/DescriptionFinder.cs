using System.Text.Json;
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

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The full paths of the files that may describe these tables, each once.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> tables) =>
        [.. tables.SelectMany(DescriptionsOf).Distinct(StringComparer.Ordinal)];

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

    /// <summary>
    /// The texts that a JSON file gives to a property, wherever it has it; none where the file is broken, which a rule reports.
    /// </summary>
    public static IEnumerable<string> TextsOf(string file, string property)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            return [.. TextsOf(document.RootElement, property)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> DescriptionsOf(string table)
    {
        if (SchemaBeside(table) is { } schema)
            yield return schema;
        if (Beside(table, ShippedFormat.Suffix) is { } shipped)
            yield return shipped;

        if (PackageOf(table) is not { } package)
            yield break;

        yield return package;
        foreach (var apart in TextsOf(package, "schema").Select(path => Path.GetFullPath(path, Path.GetDirectoryName(package)!)))
        {
            if (File.Exists(apart))
                yield return apart;
        }
    }

    private static string? Beside(string table, string suffix) =>
        FilePaths.StemsOf(table.Replace('\\', '/')).Select(stem => table[..stem.Length] + suffix).FirstOrDefault(File.Exists);

    private static IEnumerable<string> TextsOf(JsonElement element, string property) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => TextsOf(item, property)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Value.ValueKind == JsonValueKind.String
                ? member.NameEquals(property) ? [member.Value.GetString()!] : []
                : TextsOf(member.Value, property)),
        _ => [],
    };
}
