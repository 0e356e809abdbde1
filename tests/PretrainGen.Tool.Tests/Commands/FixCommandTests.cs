using System.Text;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Commands;

/// <summary>The verb as people run it, in a process of its own.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Schema = """{ "fields": [ { "name": "Name" }, { "name": "Colour", "categories": ["green", "blue"] } ], "primaryKey": ["Name"] }""";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_clear_is_written_and_what_is_doubtful_is_listed()
    {
        _folder.Write("colours.schema.json", Schema);
        var path = _folder.Write("colours.csv", "\uFEFFName,Colour\r\nleaf,gren\r\nsky,Bleu\r\ncafÃ©,green\r\n");

        var (code, output, _) = await RunAsync("fix", "colours.csv");

        Assert.Equal(1, code);
        Assert.Equal("\uFEFFName,Colour\r\nleaf,green\r\nsky,Bleu\r\ncafé,green\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        Assert.Equal(
            """
            colours.csv: mended PTG2003 × 1, PTG2009 × 1
            For you to decide:
            colours.csv(3,5): error PTG2003: 'sky': Colour is 'Bleu', which is none of its categories; did you mean 'blue'?
              proposal: 'Bleu' -> 'blue'
            2 mends, 1 finding to decide, 1 error left

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Fact]
    public async Task A_dry_run_prints_a_patch_and_touches_nothing()
    {
        _folder.Write("colours.schema.json", Schema);
        var path = _folder.Write("colours.csv", "Name,Colour\nleaf,gren\n");
        var before = File.GetLastWriteTimeUtc(path);

        var (code, patch, report) = await RunAsync("fix", "--dry-run");

        Assert.Equal(0, code);
        Assert.Equal("--- a/colours.csv\n+++ b/colours.csv\n@@ -1,2 +1,2 @@\n Name,Colour\n-leaf,gren\n+leaf,green\n", patch);
        Assert.Contains("colours.csv: ", report, StringComparison.Ordinal);
        Assert.Equal(("Name,Colour\nleaf,gren\n", before), (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Fact]
    public async Task Only_the_findings_that_were_asked_for_are_mended()
    {
        _folder.Write("colours.schema.json", Schema);
        var path = _folder.Write("colours.csv", "Name,Colour\nleaf,gren\ncafÃ©,green\n");

        Assert.Equal(1, (await RunAsync("fix", "colours.csv", "--only", "PTG2009,PTG1008")).Code);
        Assert.Equal("Name,Colour\nleaf,gren\ncafé,green\n", File.ReadAllText(path));

        Assert.Equal(0, (await RunAsync("fix", "colours.csv")).Code);
        Assert.Equal("Name,Colour\nleaf,green\ncafé,green\n", File.ReadAllText(path));
    }

    [Fact]
    public async Task A_file_that_is_read_only_is_said_and_the_others_are_mended()
    {
        var first = _folder.Write("a.csv", "Name,Note\nx,cafÃ©\n");
        var second = _folder.Write("b.csv", "Name,Note\nx,cafÃ©\n");
        new FileInfo(first).IsReadOnly = true;

        var (code, output, said) = await RunAsync("fix", ".");
        new FileInfo(first).IsReadOnly = false;

        Assert.Equal(2, code);
        Assert.Equal($"'{first}' is read-only and was not written", said.TrimEnd());
        Assert.DoesNotContain("a.csv", output, StringComparison.Ordinal);
        Assert.Equal(("Name,Note\nx,cafÃ©\n", "Name,Note\nx,café\n"), (File.ReadAllText(first), File.ReadAllText(second)));
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_wrong_usage_in_both_languages()
    {
        _folder.Write("a.csv", "Name,Note\nx,y\n");

        Assert.Equal((2, "There is no rule 'PTG203'; did you mean 'PTG2003'?"), Trimmed(await RunAsync("fix", "a.csv", "--only", "PTG203")));
        Assert.Equal((2, "没有规则 'PTG203'；是否指 'PTG2003'？"), Trimmed(await RunAsync("fix", "a.csv", "--only", "PTG203", "--language", "zh")));

        static (int Code, string Error) Trimmed((int Code, string Output, string Error) result) => (result.Code, result.Error.TrimEnd());
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var (output, errors, code) = await ToolProcess.RunAsync(_folder.Path, arguments);
        return (code, output, errors);
    }
}
