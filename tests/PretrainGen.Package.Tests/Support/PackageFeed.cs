using System.Globalization;
using PretrainGen.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace PretrainGen.Package.Tests.Support;

/// <summary>A folder with the packages as they are now, packed once for all tests.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly Lazy<TemporaryFolder> _folder;

    public PackageFeed() => _folder = new Lazy<TemporaryFolder>(Pack);

    /// <summary>A version of this run alone: NuGet unpacks a version only once, whatever is in it.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    public string Folder => _folder.Value.Path;

    public string PackagePath(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    /// <summary>Where NuGet unpacks one of our packages when a project asks for it.</summary>
    public string UnpackedFolder(string id)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Path.Combine(packages, id.ToLowerInvariant(), Version);
    }

    public void Dispose()
    {
        if (!_folder.IsValueCreated)
            return;

        foreach (var package in Directory.EnumerateFiles(Folder, "*.nupkg").Select(path => Path.GetFileName(path)))
            Forget(package[..package.IndexOf("." + Version, StringComparison.Ordinal)]);
        _folder.Value.Dispose();
    }

    private TemporaryFolder Pack()
    {
        var folder = new TemporaryFolder();
        using var copy = new RepositoryCopy();
        copy.Pack(Version, folder.Path);
        return folder;
    }

    /// <summary>Takes what this run put there out of the folder in which NuGet keeps unpacked packages.</summary>
    private void Forget(string id)
    {
        if (Directory.Exists(UnpackedFolder(id)))
            Directory.Delete(UnpackedFolder(id), recursive: true);
    }
}
