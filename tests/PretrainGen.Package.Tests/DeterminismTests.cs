using System.IO.Compression;
using System.Security.Cryptography;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests;

/// <summary>The same sources give the same assemblies, wherever they lie.</summary>
public class DeterminismTests(PackageFeed feed)
{
    [MatrixFact("packed in two folders: the same assemblies")]
    public void Two_folders_give_identical_assemblies()
    {
        using var other = new TemporaryFolder();
        using (var copy = new RepositoryCopy())
            copy.Pack(feed.Version, other.Path);

        var packages = Directory.EnumerateFiles(feed.Folder, "*.nupkg").Select(path => Path.GetFileName(path)).ToList();
        Assert.Equal(4, packages.Count);
        Assert.All(packages, name => Assert.Equal(AssembliesIn(Path.Combine(feed.Folder, name)), AssembliesIn(other.Combine(name))));
    }

    private static List<(string Name, string Hash)> AssembliesIn(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return package.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry =>
            {
                using var stream = entry.Open();
                return (entry.FullName, Convert.ToHexString(SHA256.HashData(stream)));
            })
            .ToList();
    }
}
