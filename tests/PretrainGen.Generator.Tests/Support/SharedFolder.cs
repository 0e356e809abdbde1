namespace PretrainGen.Generator.Tests.Support;

/// <summary>The folder of facts and corpora that may lie beside the repository. It is no part of it, so every test that reads it says when it is missing.</summary>
internal static class SharedFolder
{
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
    public static string Require()
    {
        var shared = Find();
        Assert.SkipWhen(shared is null, "The folder 'shared' does not lie beside the repository.");
        return shared!;
    }
}
