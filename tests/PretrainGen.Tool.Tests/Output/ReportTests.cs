using System.Text.Json;
using Microsoft.CodeAnalysis;
using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Tests.Support;
using Spectre.Console;

namespace PretrainGen.Tool.Tests.Output;

public sealed class ReportTests : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task Text_shows_the_line_and_the_other_cell()
    {
        var result = await CheckAsync("Name,动作\nemma,1\nemma,1\nzoe,1\n");

        new TextReport(Console(ansi: false), 80).Write(result);

        Assert.Equal(
            """
            表 100%/a,b.csv(3,1): warning PTG2010: 'emma' repeats row 1 with all of its cells
            3 | emma,1
              | ^^^^
            2 | emma,1
              | ----

            1 table: 0 errors, 1 warning, 0 notes; pretraingen fix mends 1 of them

            """.ReplaceLineEndings("\n"),
            _output.ToString());
    }

    [Fact]
    public async Task Text_is_in_colour_where_the_terminal_has_it()
    {
        var result = await CheckAsync("Name,Year\nemma,1\nCafÃ©,2\n");

        new TextReport(Console(ansi: true), 80).Write(result);

        Assert.Contains("\u001b[93mwarning PTG2009\u001b[0m", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\u001b[93m^", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitHub_takes_a_command_a_finding_whatever_is_in_its_texts()
    {
        var result = await CheckAsync("Name,Year\nemma,1\nCafÃ©,2\n");

        new GitHubReport(_output).Write(result);

        Assert.Equal(
            "::warning file=表 100%25/a%2Cb.csv,line=3,endLine=3,col=1,endColumn=6,title=PTG2009::",
            _output.ToString()[..84]);
    }

    [Fact]
    public async Task Json_has_findings_with_their_places_and_counts()
    {
        var result = await CheckAsync("Name,Year\nemma,1\nemma,1\nzoe,1\n");

        new JsonReport(_output).Write(result);

        using var json = JsonDocument.Parse(_output.ToString());
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("PTG2010", "warning"), (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString()));
        Assert.Equal("表 100%/a,b.csv 3 1 3 5", PlaceOf(finding.GetProperty("place")));
        Assert.Equal(["表 100%/a,b.csv 2 1 2 5"], finding.GetProperty("others").EnumerateArray().Select(PlaceOf));
        Assert.Equal((1, 0, 1), (json.RootElement.GetProperty("tables").GetInt32(), json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("warnings").GetInt32()));
    }

    [Fact]
    public async Task Sarif_names_rules_places_and_columns_as_the_standard_asks()
    {
        var result = await CheckAsync("Name,Year\nemma,1\nemma,1\nzoe,1\n");

        new SarifReport(_output).Write(result);

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.EndsWith("/", run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        var found = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(rule.GetProperty("id").GetString(), found.GetProperty("ruleId").GetString());
        Assert.Equal((0, "warning"), (found.GetProperty("ruleIndex").GetInt32(), found.GetProperty("level").GetString()));
        var place = found.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E8%A1%A8%20100%25/a%2Cb.csv", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 1, 5), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
        Assert.Equal(1, found.GetProperty("relatedLocations").GetArrayLength());
    }

    private static string PlaceOf(JsonElement place) => string.Join(' ', place.EnumerateObject().Select(member => member.Value.ToString()));

    private async Task<CheckResult> CheckAsync(string text)
    {
        _folder.Write("表 100%/a,b.csv", text);
        var inputs = PathInputs.Find(["."], new Dictionary<string, string>(), _folder.Path);
        return (await TableChecker.CheckAsync(inputs, TestContext.Current.CancellationToken)) with
        {
            Folder = _folder.Path,
            Least = DiagnosticSeverity.Warning,
        };
    }

    private IAnsiConsole Console(bool ansi)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(_output),
        });
        console.Profile.Width = 1_000_000;
        return console;
    }
}
