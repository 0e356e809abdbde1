using PretrainGen.Generator;

namespace PretrainGen.Benchmarks.Machine;

/// <summary>Where things are.</summary>
internal static class Repository
{
    /// <summary>The generator that is measured: the one that this program was built with.</summary>
    public static string Generator => typeof(PretrainGenerator).Assembly.Location;

    /// <summary>The runtime library that is measured.</summary>
    public static string Runtime => Path.Combine(AppContext.BaseDirectory, "PretrainGen.dll");

    /// <summary>The catalogue, 37 rows.</summary>
    public static string Catalogue => PathOf("data", "models.csv");

    /// <summary>The folder of this project.</summary>
    public static string Benchmarks => PathOf("tests", "PretrainGen.Benchmarks");

    public static string PathOf(params string[] parts) => RepositoryRoot.Combine(parts);

    /// <summary>A new folder for what is built in order to be measured.</summary>
    public static string Scratch(string name)
    {
        var folder = Path.Combine(Path.GetTempPath(), "PretrainGen.Benchmarks", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        return folder;
    }
}
