using System.Diagnostics;

namespace PretrainGen.Package.Tests.Support;

/// <summary>A project of its own in an empty folder, built by the real <c>dotnet build</c>.</summary>
internal sealed class Consumer : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="BUILD/PretrainGen.props" />
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <RootNamespace>Shop</RootNamespace>
          </PropertyGroup>
          <ItemGroup>
            <Analyzer Include="GENERATOR" />
            <Reference Include="RUNTIME" />
            <PretrainTable Include="models.csv" />
          </ItemGroup>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("pretraingen").FullName;

    public Consumer()
    {
        // Nothing above the folder may have a say in the build.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("consumer.csproj", Project
            .Replace("BUILD", BuiltParts.BuildFiles, StringComparison.Ordinal)
            .Replace("GENERATOR", BuiltParts.Generator, StringComparison.Ordinal)
            .Replace("RUNTIME", BuiltParts.Runtime, StringComparison.Ordinal));
    }

    public string PathOf(string file) => Path.Combine(_folder, file);

    public Consumer Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    /// <summary>Builds the project; the compiler server is left alone, since it may hold an older generator.</summary>
    public BuildRun Build(params string[] arguments) =>
        Run(["build", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary", .. arguments]);

    public BuildRun Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BuildRun(process.ExitCode, output + errors.Result);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
