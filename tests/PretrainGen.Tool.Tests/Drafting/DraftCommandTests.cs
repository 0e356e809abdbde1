using System.CommandLine;
using PretrainGen.Tool.Commands;

namespace PretrainGen.Tool.Tests.Drafting;

public sealed class DraftCommandTests : IDisposable
{
    private const string Table = "Model,Year\nBERT,2018\nGPT,2018\nCLIP,2021\n";

    private readonly DraftFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task The_schema_is_written_beside_the_table()
    {
        Assert.Equal(0, await RunAsync("draft", _folder.Write("models.csv", Table)));
        Assert.Contains("\"primaryKey\": [\"Model\"]", _folder.Read("models.schema.json"), StringComparison.Ordinal);
        Assert.StartsWith("models.schema.json: 2 fields for 3 rows of models.csv", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("  Year: integer, 3 of 3 cells", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_exists_is_not_replaced()
    {
        _folder.Write("models.schema.json", "{}");

        Assert.Equal(1, await RunAsync("draft", _folder.Write("models.csv", Table)));
        Assert.Equal("{}", _folder.Read("models.schema.json"));
        Assert.Contains(_folder["models.schema.json"], _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_it_is_asked_for()
    {
        _folder.Write("models.schema.json", "{}");

        Assert.Equal(0, await RunAsync("draft", _folder.Write("models.csv", Table), "--force"));
        Assert.Contains("\"fields\"", _folder.Read("models.schema.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shorter_name_of_a_schema_is_one_that_exists()
    {
        _folder.Write("models.schema.json", "{}");

        Assert.Equal(1, await RunAsync("draft", _folder.Write("models.table.csv", Table)));
    }

    [Theory]
    [InlineData("--stdout")]
    [InlineData("--output", "-")]
    [InlineData("-o", "-")]
    public async Task The_terminal_takes_the_schema_and_nothing_else(params string[] options)
    {
        Assert.Equal(0, await RunAsync(["draft", _folder.Write("models.csv", Table), .. options]));
        Assert.StartsWith("{\n  \"$schema\"", _output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("}\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Year: integer", _errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["models.schema.json"]));
    }

    [Fact]
    public async Task Another_file_is_written_where_one_is_named()
    {
        Assert.Equal(0, await RunAsync("draft", _folder.Write("models.csv", Table), "--output", _folder["other.json"]));
        Assert.True(File.Exists(_folder["other.json"]));
        Assert.False(File.Exists(_folder["models.schema.json"]));
    }

    [Fact]
    public async Task Several_tables_have_a_schema_each()
    {
        Assert.Equal(0, await RunAsync("draft", _folder.Write("a.csv", Table), _folder.Write("b.csv", Table)));
        Assert.True(File.Exists(_folder["a.schema.json"]) && File.Exists(_folder["b.schema.json"]));
        Assert.Equal(1, await RunAsync("draft", _folder["a.csv"], _folder["b.csv"], "--output", _folder["c.json"]));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        Assert.Equal(1, await RunAsync("draft", _folder["nothing.csv"]));
        Assert.Contains("nothing.csv", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_several_tables_is_refused_with_their_names()
    {
        var path = _folder.Write(
            "a.md", "# Animals\n\n| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n# Wings\n\n| Wing | Size |\n|---|---|\n| A | 6 |\n");

        Assert.Equal(1, await RunAsync("draft", path));
        Assert.Contains("Animal: Name, Legs", _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("draft", path, "--heading", "Wings"));
    }

    private Task<int> RunAsync(params string[] arguments) => ToolCommand.Create().Parse(arguments).InvokeAsync(
        new InvocationConfiguration { Output = _output, Error = _errors }, TestContext.Current.CancellationToken);
}
