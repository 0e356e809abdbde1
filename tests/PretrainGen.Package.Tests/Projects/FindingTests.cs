using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Projects;

/// <summary>Findings that only a real build can prove, since it is the compiler, MSBuild or <c>dotnet format</c> that lets them through.</summary>
public class FindingTests(PackageFeed feed)
{
    [MatrixFact("a type of the project called like a table, metadata and settings that nobody knows")]
    public void What_a_project_says_wrong()
    {
        using var consumer = new Consumer(feed)
            .Project("""
                <PretrainTable Include="colors.csv" Ky="Color" />
                            <PretrainTable Include="units.csv" Delimiter=";" />
                            <PretrainTable Include="shapes.csv" Emit="Names;Facts" Key="Shape;Year" />
                """)
            .Write("orders.table.csv", "Order,Year\nFirst,2024\nSecond,2025\n")
            .Write("colors.csv", "Color,Hue\nRed,0\nLime,120\n")
            .Write("units.csv", "Unit;Size\nMeter;1\nFoot;2\n")
            .Write("shapes.csv", "Shape,Year\nRound,2018\nRound,2019\n")
            .Write(".editorconfig", "root = true\n[*.csv]\npretraingen.PTG2007.severity = eror\npretraingen.PTG9999.severity = none\n")
            .Write("Order.cs", "namespace Shop { public class Order; public partial struct ColorEntry { public int Twice => 2 * Hue; } }")
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine(ColorTable.Get(\"Lime\").Twice + ShapeFacts.Round2018.Year);");

        var run = consumer.Build().AssertFails();

        Assert.Equal(run.Findings, run.Complaints);
        AssertFound(run, "orders.table.csv(1,1): error PTG4008", "'Shop.Order' would be generated, but Order.cs(1) declares it already");
        AssertFound(run, "consumer.csproj(10,41): warning PTG4010", "'Ky' is no metadata of a table, and does nothing; did you mean 'Key'?");
        AssertFound(run, "units.csv(1,1): error PTG4005", "Delimiter cannot be ';'");
        AssertFound(run, "warning PTG4010", "The severity of PTG2007 in .editorconfig cannot be 'eror'");
        AssertFound(run, "warning PTG4010", "'PTG9999' is no rule");
        Assert.Equal(5, run.Findings.Count);
    }

    [MatrixFact("dotnet format, where the first name is like no other")]
    public void The_formatter_fixes_what_can_be_fixed()
    {
        using var consumer = new Consumer(feed).Project("")
            .Write("colors.table.csv", "Color,Hex\nRed,ff0000\nLime,00ff00\n")
            .Write("Program.cs", """
                using Shop;

                ColorTable.Get("nothing like it");
                ColorTable.Get("Lmie");
                ColorTable.Get("Rde");
                _ = ColorTable.TryGet("Blue", out _) || ColorTable.TryParse("Blue", out _) || ColorTable.Contains("Blue");
                """);

        consumer.Run("format", "analyzers", "--diagnostics", "PTG5001").AssertSucceeds();

        var code = File.ReadAllText(consumer.PathOf("Program.cs"));
        Assert.Contains("Get(\"nothing like it\");", code, StringComparison.Ordinal);
        Assert.Contains("Get(\"Lime\");", code, StringComparison.Ordinal);
        Assert.Contains("Get(\"Red\");", code, StringComparison.Ordinal);
        Assert.Contains("Program.cs(3,", Assert.Single(consumer.Build().AssertSucceeds().Findings), StringComparison.Ordinal);
    }

    private static void AssertFound(CommandRun run, params string[] words) =>
        Assert.Contains(run.Findings, line => words.All(word => line.Contains(word, StringComparison.Ordinal)));
}
