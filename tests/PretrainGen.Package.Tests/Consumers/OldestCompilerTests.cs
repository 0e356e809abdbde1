using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>The compiler of .NET SDK 8.0.100 and Visual Studio 2022 17.8.</summary>
public class OldestCompilerTests(PackageFeed feed)
{
    [MatrixFact("the oldest compiler: Roslyn 4.8.0, C# 12")]
    public void The_oldest_compiler_generates_and_checks()
    {
        using var consumer = new Consumer(feed)
            .Project("<PretrainTable Include=\"models.csv\" Key=\"Model\" />", file: "app/consumer.csproj")
            .Write("app/models.csv", "Model,Year,Class\nBERT,2018,Generative\nGPT,2018,Generative\nBERT,2019,Generative\nCLIP,2021,Contrastive\nT5,2019,Generative\nA,1,Contrastive\nB,2,Contrastive\nC,3,Contrastive\nD,4,Contrastive\nE,5,Contrastive\n")
            .Write("app/Program.cs", "System.Console.WriteLine(Shop.ModelTable.Get(\"CLIP\").Year + \" \" + Shop.ModelTable.WhereClass(Shop.ModelClass.Generative).Count);");
        consumer.Run("build", "app", "-nologo", "-nodeReuse:false", "-p:RunAnalyzers=false", "-p:LangVersion=12", "-p:EmitCompilerGeneratedFiles=true").AssertSucceeds();

        var compiled = DotNet.Run(consumer.PathOf("app"), ["exec", OldestCompiler.Make(consumer), .. Arguments(consumer)]).AssertSucceeds();

        Assert.Contains("Roslyn 4.8.0.0", compiled.Output, StringComparison.Ordinal);
        Assert.Contains("models.csv(4,1): error PTG2005", Assert.Single(compiled.Complaints), StringComparison.Ordinal);
        Assert.Equal(Generated(consumer, "obj/Debug/net10.0/generated/PretrainGen.Generator/PretrainGen.Generator.PretrainGenerator"), Generated(consumer, "generated"));
        Assert.Equal("2021 3", consumer.Run("exec", "app/bin/Debug/net10.0/consumer.dll").AssertSucceeds().Output.Trim());
    }

    /// <summary>What one compiler generated, file by file.</summary>
    private static IEnumerable<string> Generated(Consumer consumer, string folder) =>
        from file in Directory.EnumerateFiles(consumer.PathOf("app/" + folder), "*.g.cs").Order(StringComparer.Ordinal)
        select Path.GetFileName(file) + "\n" + File.ReadAllText(file).TrimStart('\uFEFF');

    private IEnumerable<string> Arguments(Consumer consumer)
    {
        const string Output = "bin/Debug/net10.0";
        File.Delete(consumer.PathOf($"app/{Output}/consumer.dll"));
        var unpacked = Path.Combine(feed.UnpackedFolder("PretrainGen"), "analyzers", "dotnet", "cs");
        return
        [
            "-noconfig", "-nostdlib", "-langversion:12", "-target:exe", $"-out:{Output}/consumer.dll", "Program.cs",
            "-additionalfile:models.csv",
            "-analyzerconfig:obj/Debug/net10.0/consumer.GeneratedMSBuildEditorConfig.editorconfig",
            .. Directory.EnumerateFiles(unpacked, "*.dll").Select(path => $"-analyzer:{path}"),
            $"-r:{Output}/PretrainGen.dll",
            .. Directory.EnumerateFiles(Machine.ReferenceAssemblies, "*.dll").Select(path => $"-r:{path}"),
        ];
    }
}
