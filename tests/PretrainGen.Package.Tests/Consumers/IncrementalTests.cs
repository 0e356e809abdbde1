using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Builds that follow each other: nothing is stale, and nothing is done twice.</summary>
public class IncrementalTests(PackageFeed feed)
{
    private const string Program = "foreach (var field in typeof(Shop.Color).Assembly.GetTypes()) if (field.IsEnum) System.Console.Write(string.Join(\",\", System.Enum.GetNames(field)) + \" \");";

    [MatrixFact("a table added, edited and removed between builds")]
    public void What_changes_is_built_again()
    {
        using var consumer = new Consumer(feed).Project("").Write("colors.table.csv", "Color\nRed\n").Write("Program.cs", Program);
        Assert.Equal("Red", consumer.Execute().Trim());

        consumer.Write("colors.table.csv", "Color\nRed\nLime\n");
        Assert.Equal("Red,Lime", consumer.Execute().Trim());

        consumer.Write("shapes.table.csv", "Shape\nRound\n");
        Assert.Equal("Red,Lime Round", consumer.Execute().Trim());

        File.Delete(consumer.PathOf("shapes.table.csv"));
        Assert.Equal("Red,Lime", consumer.Execute().Trim());
    }

    [MatrixFact("a table whose name changes in case only, between builds")]
    public void A_name_may_change_in_case_only()
    {
        using var consumer = new Consumer(feed).Project("").Write("colors.table.csv", "Color\nRed\n").Write("Program.cs", Program);
        Assert.Equal("Red", consumer.Execute().Trim());

        File.Move(consumer.PathOf("colors.table.csv"), consumer.PathOf("Colors.table.csv"));
        Assert.Equal("Red", consumer.Execute().Trim());

        consumer.Write("Colors.table.csv", "Color\nRed\nLime\n");
        Assert.Equal("Red,Lime", consumer.Execute().Trim());
    }

    [MatrixFact("a schema edited, and added, between builds")]
    public void A_schema_that_changes_is_read_again()
    {
        using var consumer = new Consumer(feed).Project("").Write("colors.table.csv", "Color,Hue\nRed,400\n").Write("Program.cs", Program);
        consumer.Build().AssertSucceeds().AssertSilent();

        consumer.Write("colors.schema.json", """{ "fields": [ { "name": "Color", "type": "string" }, { "name": "Hue", "type": "integer", "constraints": { "maximum": 359 } } ] }""");
        Assert.Contains("PTG2004", Assert.Single(consumer.Build().AssertFails().Findings), StringComparison.Ordinal);

        consumer.Write("colors.schema.json", """{ "fields": [ { "name": "Color", "type": "string" }, { "name": "Hue", "type": "integer" } ] }""");
        consumer.Build().AssertSucceeds().AssertSilent();
    }

    [MatrixFact("a second build with nothing changed")]
    public void A_second_build_compiles_nothing()
    {
        using var consumer = new Consumer(feed).Project("").Write("colors.table.csv", "Color\nRed\n").Write("Program.cs", Program);
        consumer.Build().AssertSucceeds().AssertSilent();
        var built = File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/consumer.dll"));

        var second = consumer.Build("-v:detailed").AssertSucceeds();

        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        Assert.Equal(built, File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/consumer.dll")));
    }
}
