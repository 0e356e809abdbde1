namespace PretrainGen.Package.Tests.Support;

/// <summary>A project of its own in an empty folder, which takes our packages from a local feed and is built by the real <c>dotnet build</c>.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PackageFeed _feed;

    public Consumer(PackageFeed feed)
    {
        _feed = feed;

        // Nothing above the folder may have a say in the build.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""<configuration><packageSources><add key="packed" value="{feed.Folder}" /></packageSources></configuration>""");
    }

    public string Folder => _folder.Path;

    public string PathOf(string file) => _folder.Combine(file);

    /// <summary>A console program of the newest framework, with our package and one table.</summary>
    public static Consumer Program(PackageFeed feed) => new Consumer(feed).Project("<PretrainTable Include=\"models.csv\" />");

    /// <summary>Writes the project file: a console program, with our package and more items.</summary>
    public Consumer Project(string items, string properties = "", string framework = "net10.0", string file = "consumer.csproj") => Write(file, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <RootNamespace>Shop</RootNamespace>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PretrainGen" Version="{_feed.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes a file, its folders too; <c>$(Version)</c> in it is that of our packages.</summary>
    public Consumer Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text.Replace("$(Version)", _feed.Version, StringComparison.Ordinal));
        return this;
    }

    public CommandRun Build(params string[] arguments) => Run(["build", "-nologo", "-nodeReuse:false", "-clp:NoSummary", .. arguments]);

    /// <summary>Builds the program without a word of complaint, runs it, and takes what it prints.</summary>
    public string Execute(params string[] arguments)
    {
        Build(arguments).AssertSucceeds().AssertSilent();
        return Run("run", "--no-build").AssertSucceeds().Output.ReplaceLineEndings("\n").TrimEnd();
    }

    public CommandRun Run(params string[] arguments) => DotNet.Run(Folder, arguments);

    public void Dispose() => _folder.Dispose();
}
