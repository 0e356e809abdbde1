namespace PretrainGen.Testing;

/// <summary>
/// The folder of facts and corpora that may lie beside the repository. It is no part of it, so every test that reads it says when it is missing.
/// </summary>
internal static class SharedFolder
{
    // By this prefix of a message xunit knows that a test is skipped, whichever library says so.
    private const string Skip = "$XunitDynamicSkip$";

    /// <summary>The full path of the folder, or null where there is none.</summary>
    public static string? Find()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            var shared = Path.Combine(directory, "shared");
            if (File.Exists(Path.Combine(shared, "DESIGN.md")))
                return shared;
        }

        return null;
    }

    /// <summary>The full path of the folder; the test is skipped where there is none.</summary>
    public static string Require() =>
        Find() ?? throw new DirectoryNotFoundException(Skip + "The folder 'shared' does not lie beside the repository.");
}
