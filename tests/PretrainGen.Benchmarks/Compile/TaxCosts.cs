using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Machine;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>
/// What a table adds to a build: the processor time of <c>csc</c> with the package and a table, less that of <c>csc</c> without, against an
/// array of records and a dictionary that are written by hand.
/// </summary>
internal static class TaxCosts
{
    private const string Case = "tax";
    private const string Unit = "CPU s";
    private const int FewestRows = 2;
    private const int Times = 3;
    private const int TimesOfMany = 1;
    private const int Many = 50_000;

    // At each threshold a table on both of its sides: no row may cost seconds.
    private static readonly int[] Sizes = [FewestRows, 37, 100, 101, 512, 513, 1_000, 2_000, 2_001, 10_000, 100_000];

    /// <summary>Measures all sizes, and what an empty project takes.</summary>
    public static IReadOnlyList<Measurement> Results()
    {
        var nothing = Least(Ways.Nothing, FewestRows);
        var taxes = Sizes.Select(rows => (
            Rows: rows,
            Ours: Least(Ways.PretrainGen, rows) - nothing,
            Theirs: Least(Ways.RecordArray, rows) - nothing)).ToList();
        var start = taxes[0].Ours;
        return
        [
            new(Case, "build of an empty project", FewestRows, Unit, Build()),
            new(Case, "csc of an empty project", FewestRows, Unit, nothing),
            .. taxes.Select(tax => new Measurement(Case, Ways.PretrainGen, tax.Rows, Unit, tax.Ours)),
            .. taxes.Select(tax => new Measurement(Case, Ways.RecordArray, tax.Rows, Unit, tax.Theirs)),
            .. from tax in taxes
               where tax.Rows >= Growth.FewestRows
               select new Measurement(Case, "ratio beyond the start", tax.Rows, Unit, (tax.Ours - start) / tax.Theirs),
        ];
    }

    private static double Least(string way, int rows)
    {
        var program = new CscRun(way, ConsumerTable.Counted(rows));
        for (var time = 0; time < (rows < Many ? Times : TimesOfMany); time++)
            program.Compile();
        return program.Runs.Min(run => run.Processor.TotalSeconds);
    }

    private static double Build()
    {
        var folder = Consumer.Write(Ways.Nothing, ConsumerTable.Counted(FewestRows)).Folder;
        string[] arguments = ["build", "-c", "Release", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-m:1", "--no-incremental"];
        return Enumerable.Range(0, Times).Min(_ => Command.Require(folder, Command.DotNet, arguments).Time.TotalSeconds);
    }
}
