using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Shipping;

public sealed class ShipCommandTests : IDisposable
{
    private const string Shipped = """
        Entity,Kind,Number,Key,Member,Type
        Lamp,column,,,Lamp,string
        Lamp,column,,,Watts,int
        Lamp,row,0,Ada,Ada,
        Lamp,row,1,Zoe,Zoe,

        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_users_rely_on_is_written_beside_the_table()
    {
        _folder.Write("lamps.csv", "Lamp,Watts\nAda,4\nZoe,7\n");

        var run = await ShipAsync("lamps.csv");

        Assert.Equal(("lamps.shipped.csv is new: 4 lines added\n", 0), (run.Output, run.ExitCode));
        Assert.Equal(Shipped.ReplaceLineEndings("\n"), Read());
        Assert.Equal(("lamps.shipped.csv is up to date\n", 0), await ShipAsync("lamps.csv", "--check"));
    }

    [Fact]
    public async Task Nothing_is_shipped_while_a_table_has_errors()
    {
        _folder.Write("lamps.csv", "Lamp,Watts\nAda,4\nZoe,seven\n");
        _folder.Write("lamps.schema.json", """{ "fields": [{ "name": "Lamp" }, { "name": "Watts", "type": "integer" }] }""");

        var run = await ShipAsync("lamps.csv");

        Assert.Contains("lamps.csv(3,5): error PTG2001", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is shipped while there are errors in the tables\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(_folder.PathOf("lamps.shipped.csv")));
    }

    [Fact]
    public async Task A_check_writes_nothing_and_fails_where_something_is_new()
    {
        _folder.Write("lamps.csv", "Lamp,Watts\nMia,9\nAda,4\nZoe,7\n");
        _folder.Write("lamps.shipped.csv", Shipped);

        var check = await ShipAsync("lamps.csv", "--check");

        Assert.Equal(("lamps.shipped.csv is not up to date: 1 line added. Run pretraingen ship\n", 1), check);
        Assert.Equal(Shipped, Read());
    }

    [Fact]
    public async Task A_row_in_front_of_others_gets_the_next_number()
    {
        _folder.Write("lamps.csv", "Lamp,Watts\nMia,9\nAda,4\nZoe,7\n");
        _folder.Write("lamps.shipped.csv", Shipped);

        await ShipAsync("lamps.csv");

        Assert.Contains("Lamp,row,2,Mia,Mia,\n", Read(), StringComparison.Ordinal);
        Assert.Contains("Lamp,row,0,Ada,Ada,\n", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_users_is_told_line_by_line_and_written()
    {
        _folder.Write("lamps.csv", "Lamp,Watts\nZoe,7.5\nMia,8\n");
        _folder.Write("lamps.shipped.csv", Shipped);

        var run = await ShipAsync("lamps.csv");

        Assert.Equal(
            """
            lamps.shipped.csv is updated: 3 lines added, 2 lines removed
              - Lamp,column,,,Watts,int  (breaks users)
              + Lamp,column,,,Watts,double
              - Lamp,row,0,Ada,Ada,  (breaks users)
              + Lamp,removed,0,Ada,Ada,
            2 changes break users: the next release needs a new major version

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Contains("Lamp,removed,0,Ada,Ada,\n", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_contradicts_itself_is_left_alone_and_told_why()
    {
        var broken = Shipped.Replace("Lamp,row,1,Zoe", "Lamp,row,0,Zoe", StringComparison.Ordinal);
        _folder.Write("lamps.csv", "Lamp,Watts\nAda,4\nZoe,7\n");
        _folder.Write("lamps.shipped.csv", broken);

        var run = await ShipAsync("lamps.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("lamps.shipped.csv is left as it is", run.Output, StringComparison.Ordinal);
        Assert.Contains("error PTG6005", run.Output, StringComparison.Ordinal);
        Assert.Equal(broken, Read());
    }

    [Fact]
    public async Task Line_ends_of_the_file_stay()
    {
        _folder.Write("lamps.csv", "Lamp,Watts\nMia,9\nAda,4\nZoe,7\n");
        _folder.Write("lamps.shipped.csv", Shipped.ReplaceLineEndings("\r\n"));

        await ShipAsync("lamps.csv");

        Assert.Equal(Read(), Read().ReplaceLineEndings("\r\n"));
    }

    private async Task<(string Output, int ExitCode)> ShipAsync(params string[] arguments)
    {
        var run = await ToolProcess.RunAsync(_folder.Path, ["ship", .. arguments]);
        return (run.Output + run.Errors, run.ExitCode);
    }

    private string Read() => File.ReadAllText(_folder.PathOf("lamps.shipped.csv"));
}
