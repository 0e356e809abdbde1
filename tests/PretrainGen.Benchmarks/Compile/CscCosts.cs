using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>
/// Whole runs of the compiler, with the SDK's own rules as every project has them: time, greatest memory, and what comes out.
/// </summary>
internal static class CscCosts
{
    private const string Case = "csc";

    /// <summary>How much 10,000 rows may take, as a part of what the emitted files take as plain sources.</summary>
    public const double Limit = 1.15;

    /// <summary>Compiles a table in several ways, in turn.</summary>
    /// <param name="rows">How many rows of eight columns.</param>
    /// <param name="times">How often.</param>
    /// <param name="ways">The ways.</param>
    public static IEnumerable<Measurement> Results(int rows, int times, params IReadOnlyList<string> ways)
    {
        var table = ConsumerTable.Counted(rows) with { Emitted = ways.Contains(Ways.Emitted) ? Emit(rows) : [] };
        var programs = ways.Select(way => new CscRun(way, table)).ToList();
        for (var time = 0; time < times; time++)
        {
            foreach (var program in programs)
            {
                var run = program.Compile();
                if (!run.Succeeded)
                    Console.WriteLine(FormattableString.Invariant($"  {program.Way}, {rows} rows: {(run.ExitCode < 0 ? "ended after" : "fails after")} {run.Time.TotalSeconds:F0} s with {run.PeakBytes >> 20} MB: {run.Complaint}"));
            }
        }

        foreach (var program in programs.Where(program => program.Runs.Count > 0))
        {
            yield return new Measurement(Case, program.Way, rows, "s", program.Runs.Min(run => run.Time.TotalSeconds));
            yield return new Measurement(Case, program.Way, rows, "CPU s", program.Runs.Min(run => run.Processor.TotalSeconds));
            yield return new Measurement(Case, program.Way, rows, "MB at most", program.Runs.Min(run => run.PeakBytes) / 1024.0 / 1024.0);
            yield return new Measurement(Case, program.Way, rows, "KB assembly", program.AssemblyKilobytes);
        }
    }

    /// <summary>The time of all processors for the generated table as a part of that for its emitted files.</summary>
    public static double Ratio(IEnumerable<Measurement> measured, int rows)
    {
        var times = measured.Where(one => one.Rows == rows && one.Unit == "CPU s").ToDictionary(one => one.Series, one => one.Value);
        return times[Ways.PretrainGen] / times[Ways.Emitted];
    }

    private static List<(string File, string Text)> Emit(int rows)
    {
        var project = TableProject.Of(1, rows).WithEntityName("Row");
        return [.. project.CreateDriver().RunGenerators(project.Compilation).GetRunResult().Results[0].GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];
    }
}
