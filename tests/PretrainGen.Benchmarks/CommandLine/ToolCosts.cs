using PretrainGen.Benchmarks.Machine;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.CommandLine;

/// <summary>What the command-line tool costs: whole processes, as users start them.</summary>
internal static class ToolCosts
{
    private const int Times = 3;

    /// <summary>A table so small that all of its time is that of starting.</summary>
    private const int FewestRows = 2;

    private static readonly int[] Sizes = [FewestRows, 1_000, 10_000, 100_000];

    private static string Assembly =>
        Repository.PathOf("generator", "PretrainGen.Tool", "bin", "Release", "net8.0", "PretrainGen.Tool.dll");

    /// <summary>Measures the verbs that people wait for, and saves the results.</summary>
    public static int Run()
    {
        ResultFile.Save("tool", [.. Results("check"), .. Results("draft", "--stdout"), .. Results("fix", "--dry-run")]);
        return 0;
    }

    private static List<Measurement> Results(string verb, params string[] options)
    {
        var runs = Sizes.Select(rows => (Rows: rows, Least: Least(rows, verb, options))).ToList();
        var start = runs[0].Least.Processor;
        return
        [
            .. from run in runs
               from measured in new Measurement[]
               {
                   new(verb, "CPU s", run.Rows, "s", run.Least.Processor.TotalSeconds),
                   new(verb, "CPU s beyond the start", run.Rows, "s", (run.Least.Processor - start).TotalSeconds),
                   new(verb, "MB at most", run.Rows, "MB", run.Least.PeakBytes / 1024.0 / 1024.0),
               }
               select measured,
        ];
    }

    private static Command Least(int rows, string verb, string[] options)
    {
        var folder = Repository.Scratch("tool");
        File.WriteAllText(Path.Combine(folder, "rows.csv"), SampleTables.OfRows(rows).Text);
        return Enumerable.Range(0, Times)
            .Select(_ => Command.Require(folder, Command.DotNet, [Assembly, verb, "rows.csv", .. options]))
            .MinBy(run => run.Processor)!;
    }
}
