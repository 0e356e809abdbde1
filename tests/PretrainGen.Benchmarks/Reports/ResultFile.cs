using System.Globalization;
using PretrainGen.Benchmarks.Machine;

namespace PretrainGen.Benchmarks.Reports;

/// <summary>What a run measured, kept beside the sources as <c>results/*.csv</c>: tables and plots are made of it.</summary>
internal static class ResultFile
{
    private const string Header = "case,series,rows,unit,value";

    /// <summary>Writes what was measured, in the order of measuring.</summary>
    public static void Save(string name, IEnumerable<Measurement> measured)
    {
        var lines = measured.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Case},{one.Series},{one.Rows},{one.Unit},{one.Value:G5}"));
        File.WriteAllText(PathOf(name), string.Concat(lines.Prepend(Header).Select(line => line + "\n")));
        Console.WriteLine($"-> results/{name}.csv");
    }

    /// <summary>Writes what was measured in the place of what it was before, and leaves the rest.</summary>
    public static void Update(string name, IReadOnlyCollection<Measurement> measured)
    {
        var now = measured.ToDictionary(KeyOf);
        var before = Load(name).ToDictionary(KeyOf);
        Measurement[] all = [.. before.Select(old => now.GetValueOrDefault(old.Key, old.Value)), .. measured.Where(one => !before.ContainsKey(KeyOf(one)))];
        Save(name, all.GroupBy(one => one.Case).SelectMany(ofCase => ofCase.OrderBy(one => one.Rows)));
    }

    /// <summary>Reads what was measured; nothing where the run has not been done yet.</summary>
    public static IReadOnlyList<Measurement> Load(string name) => File.Exists(PathOf(name))
        ? [.. File.ReadLines(PathOf(name)).Skip(1).Select(line => Read(line.Split(',')))]
        : [];

    private static (string, string, int, string) KeyOf(Measurement one) => (one.Case, one.Series, one.Rows, one.Unit);

    private static Measurement Read(string[] cells) => new(
        cells[0],
        cells[1],
        int.Parse(cells[2], CultureInfo.InvariantCulture),
        cells[3],
        double.Parse(cells[4], NumberStyles.Float, CultureInfo.InvariantCulture));

    private static string PathOf(string name) => Path.Combine(Repository.Benchmarks, "results", name + ".csv");
}
