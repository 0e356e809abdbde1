using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>The least that a project has to say.</summary>
public class ConsoleTests(PackageFeed feed)
{
    [Fact]
    public void A_table_is_typed_by_one_line_in_the_project()
    {
        using var consumer = Consumer.Program(feed)
            .Write("models.csv", "Model,Year\nwav2vec 2.0,2020\nBERT,2018\n")
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine($\"{Model.Wav2vec2_0.Year} {ModelTable.Get(\"bert\".ToUpperInvariant()).Key} {ModelTable.Count}\");");

        Assert.Equal("2020 BERT 2", consumer.Execute());
    }

    [MatrixFact("console, net10.0, no line: colors.table.csv is found by its name")]
    public void A_table_is_found_by_its_name()
    {
        using var consumer = new Consumer(feed).Project("")
            .Write("data/colors.table.csv", "Color,Hex\nRed,ff0000\nLime,00ff00\n")
            .Write("Program.cs", "System.Console.WriteLine(Shop.ColorTable.Get(Shop.Color.Lime).Hex);");

        Assert.Equal("00ff00", consumer.Execute());
    }

    [MatrixFact("console, net10.0, default items turned off")]
    public void A_table_is_not_found_where_that_is_turned_off()
    {
        using var consumer = new Consumer(feed).Project("", "<EnablePretrainTableDefaultItems>false</EnablePretrainTableDefaultItems>")
            .Write("colors.table.csv", "Color,Hex\nRed,ff0000\n")
            .Write("Program.cs", "System.Console.WriteLine(nameof(Shop.ColorTable));");

        Assert.Contains("error CS", consumer.Build().AssertFails().Output, StringComparison.Ordinal);
    }

    [MatrixFact("console, net10.0, an additional file with PretrainTable=\"true\"")]
    public void An_additional_file_is_a_table_if_it_says_so()
    {
        using var consumer = new Consumer(feed).Project("<AdditionalFiles Include=\"codes.csv\" PretrainTable=\"true\" Key=\"Code\" />")
            .Write("codes.csv", "Code,Text\nA1,first\nB2,second\n")
            .Write("Program.cs", "System.Console.WriteLine(Shop.CodeTable.Get(\"B2\").Text);");

        Assert.Equal("second", consumer.Execute());
    }
}
