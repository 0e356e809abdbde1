using System.Reflection;

namespace PretrainGen.Package.Tests.Support;

/// <summary>The repository's sources in a folder of their own, so that packing them disturbs no build that runs at the same time.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Outputs = ["bin", "obj", "artifacts", "TestResults", ".vs", ".idea"];

    public RepositoryCopy() => Copy(new DirectoryInfo(Original), new DirectoryInfo(Folder.Path));

    /// <summary>Where the tests' own sources are.</summary>
    public static string Original { get; } = typeof(RepositoryCopy).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Makes all packages, in a version that no other run has.</summary>
    public void Pack(string version, string feed)
    {
        string[] arguments = ["pack", "PretrainGen.sln", "-c", "Release", "-o", feed, $"-p:Version={version}", "-nologo", "-v:quiet", "-nodeReuse:false"];
        DotNet.Run(Folder.Path, arguments).AssertSucceeds();
    }

    public void Dispose() => Folder.Dispose();

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        to.Create();
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !Outputs.Contains(folder.Name)))
            Copy(folder, new DirectoryInfo(Path.Combine(to.FullName, folder.Name)));
    }
}
