using PretrainGen.Benchmarks.Machine;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Draws what the last runs measured, as <c>plots/*.svg</c>.</summary>
internal static class ChartRun
{
    private const string Reference = "FrozenDictionary";

    private static readonly string[] Queries = ["NameHit", "NameMiss", "NameIgnoringCase"];

    /// <summary>Draws every chart that there are results for.</summary>
    public static int Run()
    {
        if (ResultFile.Load("lookup") is { Count: > 0 } lookup)
            Save("lookup", LookUps(lookup).ToString());
        if (ResultFile.Load("startup") is { Count: > 0 } startup)
        {
            Save("startup", Curves("First look-up of a fresh process, compiled at run time", "ms", startup.Where(one => one is { Case: "jit", Unit: "ms to the first row" })).ToString());
            Save("startup-native", Curves("First look-up of a fresh process, native code", "ms", startup.Where(one => one is { Case: "native", Unit: "ms to the first row" })).ToString());
        }

        if (ResultFile.Load("compile") is { Count: > 0 } compile)
        {
            var times = compile.Where(one => one is { Unit: "ms", Rows: > 0 }).Select(one => one with { Series = $"{one.Series}: {one.Case}" });
            Save("compile", Curves("What a table of eight columns costs the compiler", "ms", times).ToString());
        }

        return 0;
    }

    private static LineChart Curves(string title, string unit, IEnumerable<Measurement> measured) => new(
        title,
        unit,
        [.. from point in measured
            where point.Series != "Nothing" && point.Value > 0
            group ((double)point.Rows, point.Value) by point.Series into curve
            select (curve.Key, (IReadOnlyList<(double, double)>)[.. curve])]);

    private static BarChart LookUps(IReadOnlyList<Measurement> measured)
    {
        string[] series = ["PretrainGen", "Dictionary", "Switch"];
        var groups = from query in Queries
                     from rows in measured.Where(one => one.Case == query).Select(one => one.Rows).Distinct()
                     let times = measured.Where(one => one.Case == query && one.Rows == rows && one.Unit == "ns").ToDictionary(one => one.Series, one => one.Value)
                     select ($"{Words(query)}, {MarkdownTable.Rows(rows)}", (IReadOnlyList<double>)[.. series.Select(name => times.TryGetValue(name, out var time) ? time / times[Reference] : double.NaN)]);
        return new BarChart("Name to row, as a part of the time of FrozenDictionary", series, [.. groups], 3);
    }

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
