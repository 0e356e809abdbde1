using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Commands;

public sealed class PageCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public PageCommandTests() => _folder.Write("data/lamps.csv", "Lamp,Watts\nAda,4\nZoe,7\nCafÃ©,9\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_table_gives_a_page_that_is_called_like_it()
    {
        var run = await ToolProcess.RunAsync(_folder.Path, "page", "data/lamps.csv");

        Assert.Equal(("lamps.html: 1 table, 3 rows, 1 finding\n", "", 0), run);
        Assert.Contains("\"title\":\"lamps\"", Read("lamps.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_written_anew_and_another_file_only_by_force()
    {
        _folder.Write("notes.html", "<p>mine</p>");

        var refused = await ToolProcess.RunAsync(_folder.Path, "page", "data", "--output", "notes.html");
        var forced = await ToolProcess.RunAsync(_folder.Path, "page", "data", "--output", "notes.html", "--force");
        var again = await ToolProcess.RunAsync(_folder.Path, "page", "data", "--output", "notes.html", "--title", "Lamps & more");

        Assert.Equal(
            ("", "notes.html exists and is no page of this tool. --force replaces it, --output writes another file.\n", 2), refused);
        Assert.Equal((0, 0), (forced.ExitCode, again.ExitCode));
        Assert.Contains("\"title\":\"Lamps \\u0026 more\"", Read("notes.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_that_is_asked_for_is_that_of_the_page()
    {
        var run = await ToolProcess.RunAsync(_folder.Path, "page", "data/lamps.csv", "--language", "zh");

        Assert.Equal("lamps.html：1 个表格，3 行，1 个问题\n", run.Output);
        Assert.Contains("\"language\":\"zh\"", Read("lamps.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_table_nothing_is_written()
    {
        var run = await ToolProcess.RunAsync(_folder.Path, "page", "nothing.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing.csv", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_page_that_no_program_opens_is_written_all_the_same()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows always has a program that opens pages.");
        var run = await ToolProcess.RunAsync(_folder.Path, new Dictionary<string, string> { ["PATH"] = "" }, "page", "data/lamps.csv", "--open");

        Assert.Equal(("lamps.html: 1 table, 3 rows, 1 finding\n", 0), (run.Output, run.ExitCode));
        Assert.StartsWith("lamps.html is written, but cannot be opened: ", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.PathOf("lamps.html")));
    }

    private string Read(string file) => File.ReadAllText(_folder.PathOf(file));
}
