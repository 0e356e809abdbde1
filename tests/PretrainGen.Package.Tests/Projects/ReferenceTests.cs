using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Projects;

/// <summary>Projects that reference the package in a way that cannot work, or in a language that it does not write.</summary>
public class ReferenceTests(PackageFeed feed)
{
    private const string Colors = "Color,Hex\nRed,ff0000\nLime,00ff00\n";
    private const string Code = "internal static class Code;";

    [MatrixFact("references that leave something out, GlobalPackageReference, Visual Basic and F#: each with what works")]
    public void What_cannot_work_is_said_while_building()
    {
        using var solution = new Consumer(feed)
            .Write("all.slnx", "<Solution>" + string.Concat(((string[])["global/global.csproj", "build/build.csproj", "app/app.csproj", "library/library.csproj", "basic/basic.vbproj", "f/f.fsproj"]).Select(path => $"<Project Path=\"{path}\" />")) + "</Solution>")
            .Write("global/Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><GlobalPackageReference Include=\"PretrainGen\" Version=\"$(Version)\" /></ItemGroup></Project>")
            .Write("global/global.csproj", Library(""))
            .Write("build/build.csproj", Library(Reference("IncludeAssets=\"build;analyzers\"")))
            .Write("app/app.csproj", Library(Reference("ExcludeAssets=\"runtime\"")))
            .Write("library/library.csproj", Library(Reference("PrivateAssets=\"all\"")))
            .Write("basic/basic.vbproj", Library(Reference("")))
            .Write("basic/Code.vb", "Friend Module Code\nEnd Module\n")
            .Write("f/f.fsproj", Library(Reference("") + "<Compile Include=\"Code.fs\" />"))
            .Write("f/Code.fs", "module internal Code\n");
        foreach (var project in (string[])["global", "build", "app", "library", "basic", "f"])
            solution.Write($"{project}/colors.table.csv", Colors);
        foreach (var project in (string[])["global", "build", "app", "library"])
            solution.Write($"{project}/Code.cs", Code);

        var run = solution.Run("build", "all.slnx", "-nologo", "-nodeReuse:false", "-clp:NoSummary").AssertFails();

        Assert.Equal(6, run.Findings.Count);
        AssertFound(run, Path.Combine("global", "colors.table.csv(1,1)"), "error PTG4009", "no GlobalPackageReference");
        AssertFound(run, Path.Combine("build", "colors.table.csv(1,1)"), "error PTG4009", "no IncludeAssets or ExcludeAssets without compile");
        AssertFound(run, "app.csproj", "warning PTG7002", "take out ExcludeAssets=\"runtime\"");
        AssertFound(run, "library.csproj", "warning PTG7003", "PrivateAssets=\"all\" keeps PretrainGen.dll from the programs that use this library");
        AssertFound(run, "basic.vbproj", "warning PTG7001", "nothing is generated from colors.table.csv. Put the table into a C# library");
        AssertFound(run, "f.fsproj", "warning PTG7001", "this project is written in F#");
    }

    private static void AssertFound(CommandRun run, params string[] words) =>
        Assert.Contains(run.Findings, line => words.All(word => line.Contains(word, StringComparison.Ordinal)));

    private static string Reference(string assets) => $"<PackageReference Include=\"PretrainGen\" Version=\"$(Version)\" {assets} />";

    private static string Library(string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;
}
