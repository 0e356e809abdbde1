namespace PretrainGen.Tool.Pages;

/// <summary>
/// The folder that the paths on a page start in: whoever gets the page need not learn where its tables are on this machine.
/// </summary>
internal static class CommonFolder
{
    /// <summary>The innermost folder that all files are below.</summary>
    /// <param name="files">The full paths of the files.</param>
    public static string Of(IEnumerable<string> files)
    {
        var folders = files.Select(file => Path.GetDirectoryName(file)!).ToList();
        var shared = folders[0];
        while (!folders.TrueForAll(folder => IsIn(folder, shared)) && Path.GetDirectoryName(shared) is { } parent)
            shared = parent;
        return shared;
    }

    private static bool IsIn(string folder, string other) =>
        folder == other
        || folder.StartsWith(Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
