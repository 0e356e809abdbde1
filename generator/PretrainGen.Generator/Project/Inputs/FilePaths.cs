using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>The files of a project by path. A project may list a file twice; the first counts.</summary>
internal sealed class FilePaths
{
    private const string TableSuffix = ".table";

    private readonly Dictionary<string, AdditionalText> _first = new(StringComparer.Ordinal);

    public FilePaths(ImmutableArray<AdditionalText> files)
    {
        foreach (var file in files)
        {
            if (!_first.ContainsKey(file.Path))
                _first.Add(file.Path, file);
        }
    }

    /// <summary>
    /// The folders of a file that are not those of the project, too, with slashes between. What is above both is called otherwise on every
    /// machine.
    /// </summary>
    public static string FoldersBetween(string projectFolder, string path)
    {
        var project = projectFolder.Replace('\\', '/').TrimEnd('/').Split('/');
        var folders = path.Replace('\\', '/').Split('/');
        var shared = 0;
        while (shared < project.Length && shared < folders.Length - 1 && project[shared] == folders[shared])
            shared++;
        return string.Join("/", folders.Skip(shared).Take(folders.Length - 1 - shared));
    }

    /// <summary>
    /// What the names of the files that say something of a table begin with: its name without the extension, and also without
    /// <c>.table</c>.
    /// </summary>
    /// <param name="path">The table, with slashes between its folders.</param>
    public static IEnumerable<string> StemsOf(string path)
    {
        var dot = path.LastIndexOf('.');
        var stem = dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
        yield return stem;
        if (stem.EndsWith(TableSuffix, StringComparison.OrdinalIgnoreCase))
            yield return stem.Substring(0, stem.Length - TableSuffix.Length);
    }

    /// <summary>Whether no file before this one has its path.</summary>
    public bool IsFirst(AdditionalText file) => _first.TryGetValue(file.Path, out var first) && ReferenceEquals(first, file);
}
