namespace PretrainGen.Tool.Tests.Support;

/// <summary>A folder that is gone in the end. Its name has what names of folders have in life: blanks, and letters of other scripts.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("表 and more ");

    /// <summary>The full path of the folder.</summary>
    public string Path => _folder.FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The full path of a file or folder in it.</summary>
    public string PathOf(string file) => System.IO.Path.GetFullPath(file, Path);

    /// <summary>Writes a file, its folders too.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string file, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }
}
