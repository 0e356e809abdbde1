using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Programs that are published with everything they do not need taken out.</summary>
public class PublishTests(PackageFeed feed)
{
    [MatrixFact("console, net10.0, native AOT")]
    public void Native_code() => Publish("<PublishAot>true</PublishAot>");

    [MatrixFact("console, net10.0, trimmed")]
    public void Trimmed() => Publish("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

    [MatrixFact("Blazor WebAssembly, net10.0, published: trimmed")]
    public void In_the_browser()
    {
        using var consumer = new Consumer(feed)
            .Write("consumer.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.BlazorWebAssembly">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <RootNamespace>Shop</RootNamespace>
                    <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
                    <TrimmerSingleWarn>false</TrimmerSingleWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.*" />
                    <PackageReference Include="PretrainGen" Version="$(Version)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("models.table.csv", "Model,Year\nBERT,2018\nCLIP,2021\n")
            .Write("App.razor", "@using Shop\n<h1>@ModelTable.Get(\"CLIP\").Year @ModelTable.Parse(\"BERT\")</h1>")
            .Write("wwwroot/index.html", "<div id=\"app\"></div><script src=\"_framework/blazor.webassembly.js\"></script>")
            .Write("Program.cs", """
                using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

                var builder = WebAssemblyHostBuilder.CreateDefault(args);
                builder.RootComponents.Add<Shop.App>("#app");
                await builder.Build().RunAsync();
                """);

        var run = consumer.Run("publish", "-nologo", "-nodeReuse:false", "-o", "out").AssertSucceeds();

        // Blazor itself is warned of; neither our library nor generated code is.
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.Contains("warning", StringComparison.Ordinal)
            && (line.Contains("PretrainGen", StringComparison.Ordinal) || line.Contains("Shop.", StringComparison.Ordinal)));
        Assert.NotEmpty(Directory.GetFiles(consumer.PathOf("out/wwwroot/_framework"), "PretrainGen.*.wasm"));
    }

    private void Publish(string properties)
    {
        using var consumer = new Consumer(feed)
            .Project("<PretrainTable Include=\"models.csv\" />", $"<RuntimeIdentifier>{Machine.RuntimeIdentifier}</RuntimeIdentifier><InvariantGlobalization>true</InvariantGlobalization>" + properties)
            .Write("models.csv", "Model,Year,Class,Published\nBERT,2018,Generative,2018-10-11\nGPT,2018,Generative,2018-06-11\nCLIP,,Contrastive,2021-02-26\n")
            .Write("Program.cs", """
                using System;
                using Shop;

                foreach (var model in ModelTable.WhereClass(ModelClass.Generative))
                    Console.Write(model.Name + " ");
                Console.Write(ModelTable.TryGet("clip", StringComparison.OrdinalIgnoreCase, out var clip) ? $"{clip.Key} {clip.Published:o} {clip.Year is null}" : "");
                try
                {
                    // Not a constant: that would be a warning already.
                    ModelTable.Get(args.Length == 0 ? "CLIPP" : args[0]);
                }
                catch (System.Collections.Generic.KeyNotFoundException e)
                {
                    Console.Write(" " + e.Message);
                }
                """);

        consumer.Run("publish", "-nologo", "-nodeReuse:false", "-o", "out").AssertSucceeds().AssertSilent();

        Assert.Equal(
            "BERT GPT CLIP 2021-02-26 True 'CLIPP' is no Model. Did you mean 'CLIP'?",
            DotNet.Start(consumer.Folder, consumer.PathOf(OperatingSystem.IsWindows() ? "out/consumer.exe" : "out/consumer")).AssertSucceeds().Output.Trim());
    }
}
