using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Programs that are published with everything they do not need taken out.</summary>
public class PublishTests(PackageFeed feed)
{
    [MatrixFact("console, net10.0, native AOT")]
    public void Native_code() => Publish("<PublishAot>true</PublishAot>");

    [MatrixFact("console, net10.0, trimmed")]
    public void Trimmed() => Publish("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

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
