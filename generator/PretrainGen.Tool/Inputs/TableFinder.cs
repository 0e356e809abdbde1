using Microsoft.Extensions.FileSystemGlobbing;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Shipping;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Inputs;

/// <summary>Finds the tables that paths, globs and folders mean.</summary>
/// <param name="folder">The folder that relative paths start in.</param>
internal sealed class TableFinder(string folder)
{
    // What tools write, and what is hidden, is no input.
    private static readonly string[] LeftOut = ["**/bin/**", "**/obj/**", "**/node_modules/**", "**/.*/**", "**/.*", "**/*.shipped.csv"];

    // Every CSV file is a table, and any Markdown file may have one: those are taken that say so.
    private static readonly string[] TablesOfFolder = ["**/*.csv", "**/*.tsv", "**/*.tab", "**/*.table.md"];
    private static readonly string[] MarkdownOfFolder = ["**/*.md", "**/*.markdown"];

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The full paths of the tables, each once, in the order of the arguments and by name within a folder.</summary>
    /// <param name="paths">Files, folders and globs; none for the folder itself.</param>
    /// <exception cref="InputException">One of them leads to no table.</exception>
    public IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        // A shell hands every file over that its own glob matches.
        string[] tables =
        [
            .. (paths.Count > 0 ? paths : ["."])
                .SelectMany(FindOne)
                .Where(path => !ShippedFormat.IsShippedFile(path))
                .Distinct(StringComparer.Ordinal),
        ];
        return tables.Length > 0 ? tables : throw new InputException(ToolText.Of("NoTables", string.Join(' ', paths)));
    }

    /// <summary>The files in the folder of a table that are tables by their names, itself included.</summary>
    public static IEnumerable<string> Beside(string table) => Directory
        .EnumerateFiles(Path.GetDirectoryName(table)!)
        .Where(DeclaredTable.IsTableByName)
        .Order(StringComparer.Ordinal);

    private string[] FindOne(string path)
    {
        var full = Path.GetFullPath(path, folder);
        if (File.Exists(full))
            return [full];

        var found = Directory.Exists(full) ? InFolder(full)
            : path.IndexOfAny(Wildcards) >= 0 ? Matching(path)
            : throw NoSuchFile(path, full);
        return found.Length > 0 ? found : throw new InputException(ToolText.Of("NoTables", path));
    }

    private static string[] InFolder(string folder) => Match(
        folder,
        TablesOfFolder,
        markdown => DescriptionFinder.SchemaBeside(markdown) is not null);

    // The folders before the first wildcard are a path: nothing beside them is searched.
    private string[] Matching(string glob)
    {
        var steps = glob.Replace('\\', '/').Split('/');
        var plain = steps.TakeWhile(step => step.IndexOfAny(Wildcards) < 0).Count();
        var root = Path.GetFullPath(string.Join('/', steps.Take(plain)) + "/", folder);
        return Directory.Exists(root)
            ? Match(plain == 0 ? folder : root, [string.Join('/', steps.Skip(plain))], _ => false)
            : throw NoSuchFile(glob, root);
    }

    private static string[] Match(string root, string[] patterns, Func<string, bool> isTable)
    {
        var tables = Matcher(patterns).GetResultsInFullPath(root);
        var described = Matcher(MarkdownOfFolder).GetResultsInFullPath(root).Where(isTable);
        return [.. tables.Concat(described).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static Matcher Matcher(IEnumerable<string> patterns)
    {
        var matcher = new Matcher();
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(LeftOut);
        return matcher;
    }

    private static InputException NoSuchFile(string path, string full)
    {
        var beside = Directory.Exists(Path.GetDirectoryName(full))
            ? Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(full)!).Select(entry => Path.GetFileName(entry)!)
            : [];
        var meant = Suggestions.FindNearest(Path.GetFileName(full), beside);
        return new InputException(meant is null ? ToolText.Of("NoSuchFile", path) : ToolText.Of("NoSuchFileNearest", path, meant));
    }
}
