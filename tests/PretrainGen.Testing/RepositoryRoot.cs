namespace PretrainGen.Testing;

/// <summary>The directory of the solution, found from where the tests run.</summary>
internal static class RepositoryRoot
{
    /// <summary>The full path of the repository.</summary>
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or directory of the repository.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = System.IO.Path.GetDirectoryName(directory))
        {
            if (File.Exists(System.IO.Path.Combine(directory, "PretrainGen.sln")))
                return directory;
        }

        throw new DirectoryNotFoundException($"No PretrainGen.sln above {AppContext.BaseDirectory}");
    }
}
