using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary><c>dotnet new pretrain-table</c>.</summary>
public class TemplateTests(PackageFeed feed)
{
    [MatrixFact("dotnet new pretrain-table in a new console project")]
    public void A_project_gets_a_table_that_is_typed_and_checked()
    {
        using var consumer = new Consumer(feed);
        string[] hive = ["--debug:custom-hive", consumer.PathOf("hive")];
        consumer.Run(["new", "install", feed.PackagePath("PretrainGen.Templates"), .. hive]).AssertSucceeds();
        consumer.Run(["new", "console", "-o", ".", "-n", "consumer", .. hive]).AssertSucceeds();

        var made = consumer.Run(["new", "pretrain-table", "--name", "networks", .. hive]).AssertSucceeds();
        consumer.Write("Program.cs", "using consumer;\nSystem.Console.WriteLine($\"{Network.BERT.Year} {NetworkTable.Get(\"wav2vec2\").Name}\");");

        Assert.Contains("change the Class of BERT to Contrastive and build again", made.Output, StringComparison.Ordinal);
        Assert.Equal("2018 wav2vec 2.0", consumer.Execute());
        consumer.Write("networks.table.csv", File.ReadAllText(consumer.PathOf("networks.table.csv")).Replace("US,Generative,Restores", "US,Contrastive,Restores", StringComparison.Ordinal));
        Assert.Contains(consumer.Build().Findings, finding => finding.Contains("networks.table.csv(2,", StringComparison.Ordinal) && finding.Contains("PTG3001", StringComparison.Ordinal));
    }
}
