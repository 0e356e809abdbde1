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

    /// <summary>The most rows of what the native compiler is given as one method that makes them all: beyond, it takes many minutes.</summary>
    private const int MostNativeObjects = 1_000;

    /// <summary>Builds, runs and keeps what was measured.</summary>
    public static int Run()
    {
        var jit = Sizes.SelectMany(rows => Measure(rows, native: false)).ToList();
        var native = Sizes.SelectMany(rows => Measure(rows, native: true)).ToList();
        ResultFile.Save("startup", [.. jit, .. native]);
        return 0;
    }

    private static List<Measurement> Measure(int rows, bool native)
    {
        var table = ConsumerTable.Of(rows);
        var ways = All.Where(way => !native || rows <= MostNativeObjects || way is not (Ways.RecordArray or Ways.StaticList));
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
        var how = native ? "native" : "jit";
        return [.. programs.Where(program => program.Runs.Count > 0).SelectMany(program => ResultsOf(program, how, rows))];
    }

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
