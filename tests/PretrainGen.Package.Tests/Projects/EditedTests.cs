using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Projects;

/// <summary>What runs a project again sees an edited table.</summary>
public class EditedTests(PackageFeed feed)
{
    [MatrixFact("a file-based program, dotnet run app.cs")]
    public void A_program_of_one_file_sees_an_edited_table()
    {
        using var consumer = new Consumer(feed)
            .Write("colors.table.csv", "Color\nRed\nLime\n")
            .Write("app.cs", "#:package PretrainGen@$(Version)\nSystem.Console.WriteLine(app.ColorTable.Count);\n");
        Assert.Equal("2", consumer.Run("run", "app.cs").AssertSucceeds().Output.Trim());

        consumer.Write("colors.table.csv", "Color\nRed\nLime\nBlue\n");

        Assert.Equal("3", consumer.Run("run", "app.cs").AssertSucceeds().Output.Trim());
    }

    [MatrixFact("dotnet watch, without hot reload")]
    public void The_watcher_builds_again_when_a_table_or_its_schema_is_edited()
    {
        using var consumer = new Consumer(feed).Project("")
            .Write("colors.table.csv", "Color,Hue\nRed,0\n")
            .Write("colors.schema.json", Schema("integer"))
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine($\"{ColorTable.Count} {Color.Red.Hue.GetType().Name}\");\nSystem.Threading.Thread.Sleep(600_000);");
        using var watch = DotNet.Begin(consumer.Folder, "watch", "--no-hot-reload", "--non-interactive", "run");
        try
        {
            watch.WaitFor("1 Int");

            consumer.Write("colors.table.csv", "Color,Hue\nRed,0\nLime,120\n");
            watch.WaitFor("2 Int");

            consumer.Write("colors.schema.json", Schema("number"));
            watch.WaitFor("2 Double");
        }
        finally
        {
            watch.Stop();
        }
    }

    private static string Schema(string hue) => $$"""{ "fields": [ { "name": "Color", "type": "string" }, { "name": "Hue", "type": "{{hue}}" } ], "primaryKey": "Color" }""";
}
