using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Frameworks and language versions.</summary>
public class FrameworkTests(PackageFeed feed)
{
    private const string Table = "Model,Year,Class,Published,BuiltOn\nBERT,2018,Generative,2018-10-11,\nRoBERTa,2019,Generative,2019-07-26,BERT\nCLIP,,Contrastive,2021-02-26,\n";

    [MatrixFact("library, netstandard2.0")]
    public void A_library_of_the_old_standard()
    {
        using var consumer = Shop("netstandard2.0", "<OutputType>Library</OutputType>")
            .Write("Use.cs", "namespace Shop { public static class Use { public static int? Year => ModelTable.Get(Model.BERT).Year; public static System.DateTime Day => Model.CLIP.ToEntry().Published; } }");

        consumer.Build().AssertSucceeds().AssertSilent();
    }

    [MatrixFact("console, net472, C# 7.3")]
    public void The_old_framework_and_the_oldest_language()
    {
        using var consumer = Shop("net472", "<LangVersion>7.3</LangVersion>", "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />")
            .Write("Program.cs", """
                using System;
                using Shop;

                static class Program
                {
                    static void Main()
                    {
                        foreach (ModelEntry model in ModelTable.WhereClass(ModelClass.Generative))
                            Console.WriteLine(model.Key.ToName() + ModelTable.Get(model.Key).Year + ModelFacts.BERT.Year + ModelNames.CLIP);
                    }
                }
                """);

        consumer.Build().AssertSucceeds().AssertSilent();
    }

    [MatrixFact("console, net8.0, self-contained")]
    public void A_program_that_brings_its_runtime()
    {
        using var consumer = Shop("net8.0", $"<RuntimeIdentifier>{Machine.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>true</SelfContained>")
            .Write("Program.cs", "System.Console.WriteLine($\"{System.Environment.Version.Major} {Shop.ModelTable.Get(\"CLIP\").Published:o}\");");

        Assert.Equal("8 2021-02-26", consumer.Execute());
    }

    [MatrixFact("library, net8.0;net10.0;netstandard2.0 at once")]
    public void Several_frameworks_at_once()
    {
        using var consumer = Shop("netstandard2.0", "<OutputType>Library</OutputType><TargetFrameworks>net8.0;net10.0;netstandard2.0</TargetFrameworks><TargetFramework></TargetFramework>")
            .Write("Use.cs", "namespace Shop { public static class Use { public static int? Year => ModelTable.Get(Model.BERT).Year; } }");

        consumer.Build().AssertSucceeds().AssertSilent();
        Assert.Equal(3, Directory.EnumerateFiles(consumer.PathOf("bin"), "consumer.dll", SearchOption.AllDirectories).Count());
    }

    [MatrixFact("console, net10.0, TreatWarningsAsErrors, AnalysisLevel=latest-all, documentation file")]
    public void The_strictest_settings()
    {
        using var consumer = Shop("net10.0", """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel><AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><Nullable>enable</Nullable><OutputType>Library</OutputType>
            """);

        consumer.Build().AssertSucceeds().AssertSilent();
        Assert.Contains("models.csv, row 1", File.ReadAllText(consumer.PathOf("bin/Debug/net10.0/consumer.xml")), StringComparison.Ordinal);
    }

    [MatrixFact("console, net10.0, nullable off, implicit usings off")]
    public void Neither_nullable_nor_implicit_usings()
    {
        using var consumer = Shop("net10.0", "<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("Program.cs", "System.Console.WriteLine(Shop.ModelTable.Get(Shop.Model.CLIP).Year is null);");

        Assert.Equal("True", consumer.Execute());
    }

    private Consumer Shop(string framework, string properties, string items = "") =>
        new Consumer(feed).Project("<PretrainTable Include=\"models.csv\" />" + items, properties, framework).Write("models.csv", Table);
}
