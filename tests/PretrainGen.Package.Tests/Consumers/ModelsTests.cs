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
