using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Inputs;

/// <summary>Reads tables that are named by paths, without a project.</summary>
internal static class PathInputs
{
    private const string SchemaMetadata = "Schema";

    /// <summary>The tables that the paths mean, with what a build would find beside them.</summary>
    /// <param name="paths">Files, folders and globs; none for the folder itself.</param>
    /// <param name="metadata">What is said of each of the tables, as the metadata of an item says it.</param>
    /// <param name="folder">The folder that relative paths start in.</param>
    /// <exception cref="InputException">A path leads to no table.</exception>
    public static TableInputs Find(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> metadata, string folder)
    {
        var tables = new TableFinder(folder).Find(paths);
        var texts = new JsonTexts();
        var referred = ReferredTables.Of(tables, texts);
        var descriptions = DescriptionFinder.Find(tables.Concat(referred), texts).ToList();
        if (metadata.TryGetValue(SchemaMetadata, out var schema))
            descriptions.Add(FindSchema(schema, folder));

        return new TableInputs(
        [
            .. tables.Select(path => InputFile.Table(path, metadata)),
            .. referred.Select(path => InputFile.Table(path)),
            .. descriptions.Distinct(StringComparer.Ordinal).Select(InputFile.Description),
        ])
        {
            Properties = new Dictionary<string, string> { ["ProjectDir"] = folder },
            Configs = ConfigFiles.Around(tables),
            Asked = [.. tables, .. descriptions],
        };
    }

    private static string FindSchema(string path, string folder)
    {
        var full = Path.GetFullPath(path, folder);
        return File.Exists(full) ? full : throw new InputException(ToolText.Of("NoSuchFile", path));
    }
}
