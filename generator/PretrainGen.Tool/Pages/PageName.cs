using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Tool.Inputs;

namespace PretrainGen.Tool.Pages;

/// <summary>What a page is called where nobody says it.</summary>
internal static class PageName
{
    private const string Extension = ".html";

    /// <summary>The title of a page: the name of the project, of its one table, or of the folder that the user is in.</summary>
    /// <param name="project">The project or its folder; null where the tables are named by paths.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="folder">The folder that the user is in.</param>
    public static string Of(string? project, TableInputs tables, string folder)
    {
        var asked = tables.Files.Where(file => file.IsTable && tables.IsAsked(file.Path)).Select(file => file.Path).ToList();
        return project switch
        {
            not null when File.Exists(Path.GetFullPath(project, folder)) => Path.GetFileNameWithoutExtension(project),
            not null => NameOf(Path.GetFullPath(project, folder)),
            _ when asked.Count == 1 => EntityName.Stem(Path.GetFileName(asked[0])),
            _ => NameOf(folder),
        };
    }

    /// <summary>The file of a page with this title.</summary>
    public static string FileOf(string title) =>
        string.Join('-', title.Split(Path.GetInvalidFileNameChars(), StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ')
        is { Length: > 0 } name ? name + Extension : "tables" + Extension;

    private static string NameOf(string folder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) is { Length: > 0 } name ? name : "tables";
}
