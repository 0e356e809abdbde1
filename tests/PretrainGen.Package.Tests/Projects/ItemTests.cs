using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Projects;

/// <summary>Where a project says something of its tables.</summary>
public class ItemTests(PackageFeed feed)
{
    [MatrixFact("tables found by name that the project updates, removes and includes, and Directory.Build.targets too, built with -graph and -m, and packed")]
    public void The_project_has_the_last_word()
    {
        using var solution = new Consumer(feed)
            .Write("Directory.Build.targets", """
                <Project>
                  <ItemGroup>
                    <PretrainTable Update="late.table.csv" EntityName="Updated" />
                    <PretrainTable Include="later.csv" EntityName="Added" Condition="Exists('later.csv')" />
                  </ItemGroup>
                </Project>
                """)
            .Write("all.slnx", "<Solution><Project Path=\"library/library.csproj\" /><Project Path=\"app/app.csproj\" /></Solution>")
            .Write("library/library.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Razor">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Shop</RootNamespace><Version>1.0.0-beta</Version></PropertyGroup>
                  <ItemGroup>
                    <FrameworkReference Include="Microsoft.AspNetCore.App" />
                    <PackageReference Include="PretrainGen" Version="$(Version)" />
                    <PretrainTable Update="early.table.csv" EntityName="Early" Key="Code" />
                    <PretrainTable Remove="tests/**" />
                    <PretrainTable Include="own.table.csv" EntityName="Own" />
                  </ItemGroup>
                </Project>
                """)
            .Write("library/early.table.csv", "Name,Code\nRed,A\nLime,B\n")
            .Write("library/late.table.csv", "Name\nRed\n")
            .Write("library/later.csv", "Name\nRed\n")
            .Write("library/own.table.csv", "Name\nRed\n")
            .Write("library/tests/wrong.table.csv", "Name,Name\n\"Red\n")
            .Write("library/Colors.razor", "@foreach (var color in EarlyTable.All) { <p>@color.Name</p> }")
            .Write("app/app.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../library/library.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("app/Program.cs", "using Shop;\nSystem.Console.WriteLine($\"{Early.A.ToEntry().Name} {UpdatedTable.Count} {AddedTable.Count} {OwnTable.Count}\");");

        solution.Run("build", "all.slnx", "-graph", "-m", "-nologo", "-nodeReuse:false").AssertSucceeds().AssertSilent();

        Assert.Equal("Red 1 1 1", solution.Run("run", "--project", "app", "--no-build").AssertSucceeds().Output.Trim());

        solution.Run("pack", "library", "--no-build", "-c", "Debug", "-o", "packed", "-nologo", "-nodeReuse:false").AssertSucceeds().AssertSilent();
        using var package = System.IO.Compression.ZipFile.OpenRead(Assert.Single(Directory.GetFiles(solution.PathOf("packed"))));
        using var manifest = new StreamReader(package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        Assert.Contains("<dependency id=\"PretrainGen\"", manifest.ReadToEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(package.Entries, entry => entry.Name.EndsWith(".csv", StringComparison.Ordinal));
    }
}
