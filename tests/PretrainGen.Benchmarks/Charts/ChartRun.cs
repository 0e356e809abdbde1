using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Machine;
using PretrainGen.Benchmarks.Reports;
using ScottPlot;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Draws what the last runs measured, as <c>plots/*.svg</c>.</summary>
internal static class ChartRun
{
    private const string Reference = "FrozenDictionary";

    private static readonly string[] Queries = ["NameHit", "NameMiss", "NameIgnoringCase"];

    private static readonly MarkerShape[] Markers =
    [
        MarkerShape.FilledCircle,
        MarkerShape.FilledSquare,
        MarkerShape.FilledTriangleUp,
        MarkerShape.FilledDiamond,
        MarkerShape.FilledTriangleDown,
    ];

    private static readonly MarkerShape[] OpenMarkers = [MarkerShape.OpenCircle, MarkerShape.OpenSquare, MarkerShape.OpenTriangleUp];

    /// <summary>Draws every chart that there are results for.</summary>
    public static int Run()
    {
        if (ResultFile.Load("lookup") is { Count: > 0 } lookup)
            Save("lookup", LookUps(lookup).ToString());
        if (ResultFile.Load("startup") is { Count: > 0 } startup)
        {
            Save("startup", StartUp("compiled at run time", startup.Where(one => one.Case == "jit")).ToString());
            Save("startup-native", StartUp("native code", startup.Where(one => one.Case == "native")).ToString());
        }

        if (ResultFile.Load("compile") is { Count: > 0 } compile)
            Save("compile", Compile(compile).ToString());
        if (ResultFile.Load("compile-tax") is { Count: > 0 } tax)
            Save("tax", Tax(tax).ToString());
        return 0;
    }

    /// <summary>A colour and a marker for each way; a process without a table is not worth a curve.</summary>
    private static LineChart StartUp(string how, IEnumerable<Measurement> measured)
    {
        var times = measured.Where(one => one is { Series: not Ways.Nothing, Unit: "ms to the first row", Value: > 0 });
        var curves = times.GroupBy(one => one.Series).Select((way, number) => new Curve(way.Key, number, Markers[number], PointsOf(way)));
        return new LineChart($"First look-up of a fresh process, {how}", "milliseconds to the first row", [.. curves]);
    }

    /// <summary>A colour and a marker for each thing that is done; the markers of the rules are open.</summary>
    private static LineChart Compile(IEnumerable<Measurement> measured)
    {
        var times = measured.Where(one => one is { Unit: "ms", Rows: > 0 }).ToList();
        var cases = times.Select(one => one.Case).Distinct().ToList();
        var curves = from one in times
                     group one by (one.Series, one.Case) into curve
                     let number = cases.IndexOf(curve.Key.Case)
                     let marker = (curve.Key.Series == "rules" ? OpenMarkers : Markers)[number]
                     select new Curve($"{curve.Key.Series}: {curve.Key.Case}", number, marker, PointsOf(curve));
        return new LineChart("What a table of eight columns costs the compiler", "milliseconds", [.. curves]);
    }

    /// <summary>What a table adds to a build, ours and by hand.</summary>
    private static LineChart Tax(IEnumerable<Measurement> measured)
    {
        var ways = measured.Where(one => one.Series is Ways.PretrainGen or Ways.RecordArray).GroupBy(one => one.Series);
        var curves = ways.Select((way, number) => new Curve(way.Key, number, Markers[number], PointsOf(way)));
        return new LineChart("What a table of eight columns adds to a run of csc", "seconds of processors", [.. curves]);
    }

    private static (double Rows, double Value)[] PointsOf(IEnumerable<Measurement> curve) =>
        [.. curve.Select(one => ((double)one.Rows, one.Value))];

    private static BarChart LookUps(IReadOnlyList<Measurement> measured)
    {
        string[] series = ["PretrainGen", "Dictionary", "Switch"];
        var groups = from query in Queries
                     from rows in measured.Where(one => one.Case == query).Select(one => one.Rows).Distinct()
                     let times = measured.Where(one => one.Case == query && one.Rows == rows && one.Unit == "ns")
                     let ratios = RatiosOf(series, times.ToDictionary(one => one.Series, one => one.Value))
                     select ($"{Words(query)}, {MarkdownTable.Rows(rows)} rows", ratios);
        return new BarChart(
            $"Name to row, compared with {Reference}",
            $"time as a part of what {Reference} takes: shorter is faster",
            series,
            [.. groups],
            Most: 3);
    }

    private static IReadOnlyList<double> RatiosOf(string[] series, Dictionary<string, double> times) =>
        [.. series.Select(name => times.TryGetValue(name, out var time) ? time / times[Reference] : double.NaN)];

    private static string Words(string query) => query switch
    {
        "NameHit" => "hit",
        "NameMiss" => "miss",
        _ => "ignoring case",
    };

    private static void Save(string name, string picture)
    {
        File.WriteAllText(Path.Combine(Repository.Benchmarks, "plots", name + ".svg"), picture);
        Console.WriteLine($"-> plots/{name}.svg");
    }
}
