using System.Globalization;
using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Machine;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.StartUp;

/// <summary>The first look-up of a fresh process, in programs that are built for it: compiled at run time, and to native code.</summary>
internal static class StartUpRun
{
    private const string InTime = "ms to the first row";
    private const string InAllocation = "KB allocated";

    private static readonly int[] Sizes = [37, 1_000, 10_000, 100_000];

    private static readonly string[] All = [Ways.Nothing, Ways.PretrainGen, Ways.CsvHelper, Ways.Sylvan, Ways.RecordArray, Ways.StaticList];

    /// <summary>The most rows of a list that one method fills: with ten times as many, the compiler takes more than 12 GB.</summary>
    private const int MostRowsOfList = 10_000;

    /// <summary>The most rows of objects that the native compiler is given to make in one method.</summary>
    private const int MostNativeObjects = 10_000;

    /// <summary>Builds, runs and keeps what was measured.</summary>
    /// <param name="how"><c>jit</c> or <c>native</c>, or null for both.</param>
    public static int Run(string? how = null)
    {
        foreach (var native in (bool[])[false, true])
        {
            if (how is null || how == Word(native))
                ResultFile.Update("startup", [.. Sizes.SelectMany(rows => Measure(rows, native))]);
        }

        return 0;
    }

    private static string Word(bool native) => native ? "native" : "jit";

    private static List<Measurement> Measure(int rows, bool native)
    {
        var table = ConsumerTable.Of(rows);
        var ways = All.Where(way => rows <= MostRowsOf(way, native));
        var programs = new List<StartUpProgram>();
        foreach (var way in ways)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"building {way}, {rows} rows{(native ? ", native" : "")}"));
            if (StartUpProgram.TryBuild(Consumer.Write(way, table), native, out var complaint) is { } program)
                programs.Add(program);
            else
                Console.WriteLine($"  no measurement: {complaint}");
        }

        StartUpProgram.RunInTurn(programs);
        return [.. programs.Where(program => program.Runs.Count > 0).SelectMany(program => ResultsOf(program, Word(native), rows))];
    }

    private static int MostRowsOf(string way, bool native) => way switch
    {
        Ways.RecordArray or Ways.StaticList when native => MostNativeObjects,
        Ways.StaticList => MostRowsOfList,
        _ => int.MaxValue,
    };

    private static IEnumerable<Measurement> ResultsOf(StartUpProgram program, string how, int rows)
    {
        yield return Of(InTime, program.Least(run => run.Microseconds) / 1000);
        yield return Of(InAllocation, program.Least(run => run.AllocatedBytes) / 1024);
        yield return Of("MB working set", program.Least(run => run.WorkingSet) / 1024 / 1024);
        yield return Of("ms process", program.Least(run => run.Process.TotalMilliseconds));
        yield return Of("KB program", program.Bytes / 1024.0);

        Measurement Of(string unit, double value) => new(how, program.Way, rows, unit, value);
    }
}
