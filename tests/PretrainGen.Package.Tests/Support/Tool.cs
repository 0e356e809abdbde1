namespace PretrainGen.Package.Tests.Support;

/// <summary>The command-line tool, installed from its package as a user installs it.</summary>
public sealed class Tool : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Installs it.</summary>
    public Tool(PackageFeed feed)
    {
        File.WriteAllText(_folder.Combine("nuget.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{feed.Folder}" /></packageSources></configuration>
            """);
        DotNet.Run(_folder.Path, "tool", "install", "PretrainGen.Tool", "--tool-path", "tools", "--version", feed.Version).AssertSucceeds();
    }

    /// <summary>The path of the command.</summary>
    public string Command => _folder.Combine("tools", OperatingSystem.IsWindows() ? "pretraingen.exe" : "pretraingen");

    /// <summary>Runs the command in a folder.</summary>
    internal CommandRun Run(string folder, params string[] arguments) => DotNet.Start(folder, Command, arguments);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
