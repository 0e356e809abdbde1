using System.Globalization;
using System.Text;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Emit.Files;

/// <summary>The numbers of the enum's members: written out where people read them, counted by the compiler in a large table.</summary>
public class EnumSourceTests
{
    private const string Schema = """{"fields":[{"name":"Name"},{"name":"No","type":"integer"}],"primaryKey":"Name","pretraingen":{"enumValue":"No"}}""";

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void Members_of_a_large_table_are_counted_by_the_compiler(int rows, bool areWritten)
    {
        var result = new TestProject(Table(rows, "Size")).Run();

        Assert.Equal(areWritten, Keys(result).Contains(" = ", StringComparison.Ordinal));
        Assert.Equal($"{rows - 1}", result.RunSnippet($"static string Run() => ((int)Row.N{rows - 1}).ToString();"));
    }

    [Fact]
    public void Numbers_of_the_authors_own_are_written_where_they_do_not_follow()
    {
        var result = new TestProject(Table(513), ProjectFile.Schema("rows.schema.json", Schema)).Run();

        Assert.Equal(1, Keys(result).Split(" = ").Length - 1);
        Assert.Equal("7", result.RunSnippet("static string Run() => ((int)Row.N0).ToString();"));
        Assert.Equal("519", result.RunSnippet("static string Run() => ((int)Row.N512).ToString();"));
    }

    private static string Keys(GeneratorResult result) => result.Sources.Single(source => source.HintName.EndsWith(".Keys.g.cs", StringComparison.Ordinal)).Text;

    private static ProjectFile Table(int rows, string header = "No")
    {
        var table = new StringBuilder($"Name,{header}\n");
        for (var row = 0; row < rows; row++)
            table.Append(CultureInfo.InvariantCulture, $"n{row},{row + 7}\n");
        return ProjectFile.Of("rows.csv", table.ToString());
    }
}
