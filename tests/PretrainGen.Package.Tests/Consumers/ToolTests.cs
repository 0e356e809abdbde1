using System.Text.RegularExpressions;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>The tool as a user has it: installed from its package, in folders without a project.</summary>
public sealed partial class ToolTests(PackageFeed feed, Tool tool) : IClassFixture<Tool>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_shown_with_their_lines_wherever_the_table_is()
    {
        Write("data and 表/models.csv", "Model,Year\nBERT,2018\nCafÃ©,2021\n");
        File.SetAttributes(_folder.Combine("data and 表", "models.csv"), FileAttributes.ReadOnly);

        var run = Run("check", "data and 表").AssertSucceeds();

        Assert.Equal(["data and 表/models.csv(3,1): warning PTG2009"], Heads(run.Output));
        Assert.Contains("\n3 | CafÃ©,2021\n  | ^^^^^\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_commands_lead_from_a_bare_table_to_a_schema_a_check_and_a_mended_file()
    {
        const string table = "Model,Year,Kind\nBERT,2018,Encoder\nGPT,2018,Decoder\nRoBERTa,2019,Encoder\nCLIP,2021,Encoder\nGPT-2,2019,Decoder\nT5,2019,Both\nBART,2019,Both\n";
        Write("models.csv", table);

        Run("draft", "models.csv").AssertSucceeds();
        Run("check", "models.csv", "--warn-as-error").AssertSucceeds();
        Write("models.csv", table.Replace("CLIP,2021,Encoder", "CLIP,2021,Encodr", StringComparison.Ordinal));
        var found = Run("check", "models.csv").AssertFails();
        Run("fix", "models.csv").AssertSucceeds();

        Assert.Equal(["models.csv(5,11): error PTG2003"], Heads(found.Output));
        Assert.Equal(table, File.ReadAllText(_folder.Combine("models.csv")));
    }

    [Fact]
    public void Numbers_that_were_shipped_stay_in_a_build()
    {
        using var consumer = Consumer.Program(feed)
            .Write("Program.cs", "System.Console.WriteLine($\"{(int)Shop.Model.BERT} {(int)Shop.Model.GPT} {(int)Shop.Model.AlexNet}\");")
            .Write("models.csv", "Model,Year\nBERT,2018\nGPT,2018\n");
        tool.Run(consumer.Folder, "ship", "models.csv").AssertSucceeds();
        consumer.Write("models.csv", "Model,Year\nAlexNet,2012\nGPT,2018\nBERT,2018\n");

        Assert.Equal("0 1 2", consumer.Execute());

        tool.Run(consumer.Folder, "ship", "--project", ".").AssertSucceeds();
        consumer.Write("models.csv", "Model,Year\nAlexNet,2012\nGPT,2018\n").Write("Program.cs", "return;");
        Assert.Contains("models.shipped.csv(5,1): error PTG6001", string.Join('\n', consumer.Build().AssertFails().Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "check", "models.csv")]
    [InlineData(1, "check", "models.csv", "--warn-as-error")]
    [InlineData(1, "check", "broken.csv", "--schema", "strict.json")]
    [InlineData(2, "check", "missing.csv")]
    [InlineData(2, "check", "models.csv", "--format", "xml")]
    [InlineData(2, "frobnicate")]
    public void The_exit_code_says_how_it_went(int code, params string[] arguments)
    {
        Write("models.csv", "Model,Year\nBERT,2018\nCafÃ©,2021\n");
        Write("broken.csv", "Model,Year\nBERT,2o18\n");
        Write("strict.json", """{ "fields": [{ "name": "Model" }, { "name": "Year", "type": "integer" }], "primaryKey": "Model" }""");

        var run = Run(arguments);

        Assert.True(run.ExitCode == code, run.Output);
        Assert.DoesNotContain("Unhandled", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_a_project_are_those_of_its_build()
    {
        using var consumer = Consumer.Program(feed)
            .Write("Program.cs", "return;")
            .Write("models.csv", "Model,Year\nBERT,2018,1\nGPT,2018\nCafÃ©,2021\nCLIP,2021\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PTG2009.severity = error\n");
        var built = consumer.Build();

        var run = tool.Run(consumer.Folder, "check", "--project", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["models.csv(2,11): error PTG1002", "models.csv(4,1): error PTG2009"], Heads(run.Output));
        Assert.Equal(Heads(run.Output), Heads(built.Output).Select(head => Path.GetRelativePath(consumer.Folder, head)).Distinct());
    }

    [Fact]
    public void A_reader_that_goes_away_ends_it_without_a_word()
    {
        Write("models.csv", "Model,Year\n" + string.Concat(Enumerable.Range(0, 2_000).Select(row => $"M{row},2018,{row}\n")));

        var run = DotNet.Start(_folder.Path, "bash", "-c", $"'{tool.Command}' check models.csv --severity info | head -n 1");

        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_watch_checks_again_until_it_is_interrupted()
    {
        Write("models.csv", "Model,Year\nBERT,2018\n");

        var run = DotNet.Start(_folder.Path, "bash", "-c", $$"""
            set -m # without jobs of its own, a shell makes its children deaf to interrupts
            '{{tool.Command}}' check models.csv --watch > out.txt 2>&1 &
            until grep -q Watching out.txt; do sleep 0.2; done
            printf 'Model,Year\nBERT,2018\nCafÃ©,2021\n' > models.csv
            until grep -q PTG2009 out.txt; do sleep 0.2; done
            kill -INT $!
            wait $!
            echo "ended $?"
            """);

        Assert.Contains("ended 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_checked()
    {
        Write("models.csv", "Model,Year,Kind\n" + string.Concat(Enumerable.Range(0, 100_000).Select(row => $"Model {row},{1990 + (row % 30)},{"abc"[row % 3]}x\n")));

        var run = Run("check", "models.csv").AssertSucceeds();

        Assert.Equal("1 table: nothing found\n", run.Output);
    }

    [Fact]
    public void Messages_are_chinese_where_they_are_asked_for()
    {
        Write("models.csv", "Model,Year\nBERT,2018\nCafÃ©,2021\n");

        var run = Run("check", "models.csv", "--language", "zh").AssertSucceeds();

        Assert.Contains("1 个表格：0 个错误，1 个警告", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning PTG2009: 'CafÃ©'：", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Place, severity and id of each finding.</summary>
    private static IEnumerable<string> Heads(string output) => Head().Matches(output).Select(match => match.Value);

    [GeneratedRegex(@"^.+\([0-9]+,[0-9]+\): (error|warning|info) PTG[0-9]+", RegexOptions.Multiline)]
    private static partial Regex Head();

    private CommandRun Run(params string[] arguments) => tool.Run(_folder.Path, arguments);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(file))!);
        File.WriteAllText(_folder.Combine(file), text);
    }
}
