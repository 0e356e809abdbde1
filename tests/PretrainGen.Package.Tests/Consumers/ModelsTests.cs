using System.Text.RegularExpressions;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>The catalogue as a library.</summary>
public class ModelsTests(PackageFeed feed)
{
    [MatrixFact("PretrainGen.Models from C#")]
    public void From_CSharp() => Run("csproj", "Program.cs", """
        using System;
        using PretrainGen.Models;

        Console.WriteLine($"{Model.BERT.Year} {ModelTable.Get("wav2vec 2.0").Objective} {ModelTable.WhereBuiltOn(Model.BERT)[0].Name}");
        """);

    [MatrixFact("PretrainGen.Models from C# 8, as it was before extension members")]
    public void From_an_older_CSharp() => Run("csproj", "Program.cs", """
        using System;
        using PretrainGen.Models;

        static class Program
        {
            static void Main() =>
                Console.WriteLine($"{Model.BERT.ToEntry().Year} {ModelTable.Get("wav2vec 2.0").Objective} {ModelTable.WhereBuiltOn(Model.BERT)[0].Key.ToName()}");
        }
        """, "<LangVersion>8.0</LangVersion>");

    [MatrixFact("PretrainGen.Models from F#")]
    public void From_FSharp() => Run("fsproj", "Program.fs", """
        open PretrainGen.Models

        let builtOn = ModelTable.WhereBuiltOn(Model.BERT)
        printfn "%d %O %s" (ModelTable.Get(Model.BERT).Year.Value) (ModelTable.Get("wav2vec 2.0").Objective.Value) (Seq.head builtOn).Name
        """);

    [MatrixFact("PretrainGen.Models from Visual Basic")]
    public void From_Visual_Basic() => Run("vbproj", "Program.vb", """
        Imports PretrainGen.Models

        Module Program
            Sub Main()
                Dim builtOn = ModelTable.WhereBuiltOn(Model.BERT)
                Console.WriteLine($"{ModelTable.Get(Model.BERT).Year} {ModelTable.Get("wav2vec 2.0").Objective} {builtOn(0).Name}")
            End Sub
        End Module
        """);

    /// <summary>What is compiled against the part for .NET Standard runs with that for .NET 8, which has more in it.</summary>
    [MatrixFact("PretrainGen.Models in a library for .NET Standard, which runs with the part for .NET 8")]
    public void Through_a_library_for_the_old_standard()
    {
        using var consumer = new Consumer(feed)
            .Write("Old/Old.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>8.0</LangVersion></PropertyGroup>
                  <ItemGroup><PackageReference Include="PretrainGen.Models" Version="$(Version)" /></ItemGroup>
                </Project>
                """)
            .Write("Old/Line.cs", """
                using PretrainGen.Models;

                public static class Line
                {
                    public static string Of(Architecture one) =>
                        ArchitectureTable.Get(one).Year + " " + ArchitectureTable.Get(one).Organization[0].ToName() + " " + ArchitectureTable.WhereBuiltOn(one).Count;
                }
                """)
            .Write("New/New.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Old/Old.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("New/Program.cs", """
                using System;
                using PretrainGen.Models;

                Console.WriteLine($"{Line.Of(Architecture.BERT)} {Architecture.BERT.Released:o}");
                """);

        consumer.Build("New/New.csproj").AssertSucceeds().AssertSilent();

        Assert.Matches(@"^2018 Google [1-9][0-9]* 2018-10-11\s*$", consumer.Run("run", "--no-build", "--project", "New").AssertSucceeds().Output);
    }

    [MatrixFact("README of PretrainGen.Models: every answer")]
    public void Its_page()
    {
        var blocks = Regex.Matches(File.ReadAllText(Path.Combine(RepositoryCopy.Original, "data", "PretrainGen.Models", "README.md")), "```csharp\n(.*?)```", RegexOptions.Singleline);
        var code = string.Concat(blocks.Select(block => block.Groups[1].Value));
        var promised = code.Split('\n').Where(line => line.Contains("// ", StringComparison.Ordinal)).SelectMany(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..].Split(", "));
        using var consumer = new Consumer(feed)
            .Write("consumer.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
                  <ItemGroup><PackageReference Include="PretrainGen.Models" Version="$(Version)" /></ItemGroup>
                </Project>
                """)
            .Write("Program.cs", code);

        Assert.Equal(4, blocks.Count);
        Assert.Equal(promised, consumer.Execute().Split('\n'));
    }

    private void Run(string project, string file, string program, string properties = "")
    {
        using var consumer = new Consumer(feed)
            .Write("consumer." + project, $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NU1603</WarningsNotAsErrors>{properties}</PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="PretrainGen.Models" Version="$(Version)" />
                    {(project == "fsproj" ? $"<Compile Include=\"{file}\" />" : "")}
                  </ItemGroup>
                </Project>
                """)
            .Write(file, program);

        Assert.Equal("2018 Contrastive RoBERTa", consumer.Execute());
        Assert.True(File.Exists(consumer.PathOf("bin/Debug/net10.0/PretrainGen.dll")));
    }
}
