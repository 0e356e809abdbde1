using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Projects that use each other.</summary>
public class SolutionTests(PackageFeed feed)
{
    private const string Colors = "Color,Hex\nRed,ff0000\nLime,00ff00\n";

    [MatrixFact("solution of three: a library with an internal table, one that uses it, a program that uses both")]
    public void A_library_does_not_force_the_package_on_its_users()
    {
        using var solution = new Consumer(feed)
            .Write("A/A.csproj", Library("<PackageReference Include=\"PretrainGen\" Version=\"$(Version)\" /><PretrainTable Include=\"colors.csv\" Accessibility=\"internal\" />"))
            .Write("A/colors.csv", Colors)
            .Write("A/Palette.cs", "namespace A { public static class Palette { public static string HexOf(string name) => ColorTable.Get(name).Hex; } }")
            .Write("B/B.csproj", Library("<ProjectReference Include=\"../A/A.csproj\" />"))
            .Write("B/shades.table.csv", "Shade\nDark\n")
            .Write("B/Theme.cs", "namespace B { public static class Theme { public static string Accent => A.Palette.HexOf(\"Lime\"); } }")
            .Write("C/C.csproj", Program("<ProjectReference Include=\"../B/B.csproj\" />"))
            .Write("C/Program.cs", "System.Console.WriteLine(B.Theme.Accent + A.Palette.HexOf(\"Red\"));");

        solution.Run("build", "C", "-nologo", "-nodeReuse:false", "-p:EmitCompilerGeneratedFiles=true").AssertSucceeds().AssertSilent();

        Assert.Equal("00ff00ff0000", solution.Run("run", "--project", "C", "--no-build").AssertSucceeds().Output.Trim());
        Assert.NotEmpty(GeneratedIn(solution, "A"));
        Assert.Empty(GeneratedIn(solution, "B"));
        Assert.Empty(GeneratedIn(solution, "C"));
    }

    [MatrixFact("two projects with tables of their own that see each other's internals")]
    public void Friends_with_tables_of_their_own()
    {
        const string Package = "<PackageReference Include=\"PretrainGen\" Version=\"$(Version)\" /><PretrainTable Include=\"*.csv\" Accessibility=\"internal\" />";
        using var solution = new Consumer(feed)
            .Write("A/A.csproj", Library(Package))
            .Write("A/colors.csv", Colors)
            .Write("A/Friends.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"B\")]")
            .Write("B/B.csproj", Program("<ProjectReference Include=\"../A/A.csproj\" />" + Package))
            .Write("B/shades.csv", "Shade,Color\nDark,Red\nLight,Lime\n")
            .Write("B/Program.cs", "using B;\nSystem.Console.WriteLine(A.ColorTable.Get(ShadeTable.Get(Shade.Light).Color.ToString()).Hex);");

        solution.Run("build", "B", "-nologo", "-nodeReuse:false").AssertSucceeds().AssertSilent();

        Assert.Equal("00ff00", solution.Run("run", "--project", "B", "--no-build").AssertSucceeds().Output.Trim());
    }

    private static string Library(string items) => Project("Library", items);

    private static string Program(string items) => Project("Exe", items);

    private static string Project(string output, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>{output}</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    private static IEnumerable<string> GeneratedIn(Consumer solution, string project) => Directory
        .EnumerateFiles(solution.PathOf(project), "*.g.cs", SearchOption.AllDirectories)
        .Where(path => path.Contains("PretrainGen", StringComparison.Ordinal));
}
