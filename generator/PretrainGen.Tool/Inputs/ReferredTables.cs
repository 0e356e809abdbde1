using PretrainGen.Generator.Entities.Grouping;

namespace PretrainGen.Tool.Inputs;

/// <summary>
/// Finds the tables that the schemas of other tables name. A build has all tables of a project; a single file is checked with those that
/// its foreign keys lead to.
/// </summary>
internal static class ReferredTables
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".tab", ".md", ".markdown"];

    /// <summary>The tables that these refer to, and those that they refer to, and so on; without the given ones.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> tables)
    {
        var known = new HashSet<string>(tables, StringComparer.Ordinal);
        var all = tables.ToList();
        for (var at = 0; at < all.Count; at++)
            all.AddRange(NamedBy(all[at]).Where(known.Add));
        return all[tables.Count..];
    }

    private static IEnumerable<string> NamedBy(string table)
    {
        var names = DescriptionFinder.Find([table])
            .SelectMany(description => DescriptionFinder.TextsOf(description, "resource"))
            .Where(name => name.Length > 0)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Count == 0 ? [] : Beside(table, names).Concat(OfPackage(table));
    }

    private static IEnumerable<string> Beside(string table, HashSet<string> names) => Directory
        .EnumerateFiles(Path.GetDirectoryName(table)!)
        .Where(file => Array.Exists(Extensions, extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
        .Where(file => names.Contains(Path.GetFileName(file)) || names.Contains(EntityName.Stem(Path.GetFileName(file))))
        .Order(StringComparer.Ordinal);

    // A package may give its tables any names, and it knows where they are.
    private static IEnumerable<string> OfPackage(string table) => DescriptionFinder.PackageOf(table) is { } package
        ? DescriptionFinder.TextsOf(package, "path")
            .Select(path => Path.GetFullPath(path, Path.GetDirectoryName(package)!))
            .Where(File.Exists)
        : [];
}
