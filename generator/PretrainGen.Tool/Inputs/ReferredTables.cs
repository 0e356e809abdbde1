using PretrainGen.Generator.Entities.Grouping;

namespace PretrainGen.Tool.Inputs;

/// <summary>
/// Finds the tables that the schemas of other tables name. A build has all tables of a project; a single file is checked with those that
/// its foreign keys lead to.
/// </summary>
internal static class ReferredTables
{
    /// <summary>The tables that these refer to, and those that they refer to, and so on; without the given ones.</summary>
    /// <param name="tables">The full paths of the tables.</param>
    /// <param name="texts">What the files that describe tables say.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> tables, JsonTexts texts)
    {
        var known = new HashSet<string>(tables, StringComparer.Ordinal);
        var all = tables.ToList();
        for (var at = 0; at < all.Count; at++)
            all.AddRange(NamedBy(all[at], texts).Where(known.Add));
        return all[tables.Count..];
    }

    private static IEnumerable<string> NamedBy(string table, JsonTexts texts)
    {
        var names = DescriptionFinder.Find([table], texts)
            .SelectMany(description => texts.Of(description, "resource"))
            .Where(name => name.Length > 0)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Count == 0 ? [] : Beside(table, names).Concat(OfPackage(table, texts));
    }

    private static IEnumerable<string> Beside(string table, HashSet<string> names) => TableFinder.Beside(table)
        .Where(file => names.Contains(Path.GetFileName(file)) || names.Contains(EntityName.Stem(Path.GetFileName(file))));

    // A package may give its tables any names, and it knows where they are.
    private static IEnumerable<string> OfPackage(string table, JsonTexts texts) => DescriptionFinder.PackageOf(table) is { } package
        ? texts.Of(package, "path")
            .Select(path => Path.GetFullPath(path, Path.GetDirectoryName(package)!))
            .Where(File.Exists)
        : [];
}
