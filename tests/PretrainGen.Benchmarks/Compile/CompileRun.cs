using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>What tables cost while a project is compiled.</summary>
internal static class CompileRun
{
    private static readonly int[] Sizes = [37, 1_000, 10_000, 100_000];

    private static readonly int[] FormSizes = [1_000, 10_000, 100_000];

    private static readonly int[] TableCounts = [1, 10, 50];

    /// <summary>The rows of each of many tables.</summary>
    private const int RowsOfMany = 1_000;

    /// <summary>Measures all, or one part by its name.</summary>
    public static int Run(string part)
    {
        EditCosts.WarmUp();
        if (part is "" or "rows")
            SaveCurves();
        if (part is "" or "tables")
            SaveTables();
        if (part is "" or "keystroke")
            ResultFile.Save("compile-keystroke", Keystroke.Results());
        if (part is "" or "rules")
            ResultFile.Save("compile-rules", [.. RuleCosts.Results(10_000), .. RuleCosts.Results(100_000)]);
        if (part is "" or "forms")
            SaveForms();
        if (part is "" or "cancel")
            ResultFile.Save("compile-cancellation", Cancellation.Results());
        if (part is "" or "csc")
            SaveCsc();
        if (part is "" or "tax")
            ResultFile.Save("compile-tax", TaxCosts.Results());
        if (part is "million")
            ResultFile.Save("compile-million", CscCosts.Results(1_000_000, 1, Ways.PretrainGen));
        return 0;
    }

    private static void SaveCurves()
    {
        var measured = Sizes.SelectMany(rows => EditCosts.Measure(tables: 1, rows)).ToList();
        ResultFile.Save("compile", [.. measured, .. Growth.Exponents(measured).Select(Printed)]);
    }

    private static void SaveTables()
    {
        var measured = TableCounts.SelectMany(tables => EditCosts.Measure(tables, RowsOfMany).Select(one => one with { Rows = tables })).ToList();
        ResultFile.Save("compile-tables", [.. measured, .. Growth.Exponents(measured, fewest: 1).Select(Printed)]);
    }

    private static void SaveForms()
    {
        List<Measurement> measured = [.. FormSizes.SelectMany(FormCosts.Results)];
        ResultFile.Save("compile-forms", [.. measured, .. Growth.Exponents(measured).Select(Printed)]);
    }

    private static void SaveCsc()
    {
        string[] ours = [Ways.Nothing, Ways.PretrainGen, Ways.Emitted];
        string[] theirs = [Ways.RecordArray, Ways.StaticList];
        List<Measurement> measured =
        [
            .. CscCosts.Results(1_000, 2, ours),
            .. CscCosts.Results(1_000, 1, theirs),
            .. CscCosts.Results(10_000, 3, ours),
            .. CscCosts.Results(10_000, 1, theirs),
            .. CscCosts.Results(100_000, 1, Ways.PretrainGen, Ways.Emitted, Ways.RecordArray),
        ];
        var ratio = new Measurement("csc", "PretrainGen to Emitted", 10_000, "ratio", CscCosts.Ratio(measured, 10_000));
        ResultFile.Save("compile-csc", [.. measured, ratio, .. Growth.Exponents(measured.Where(one => one.Series != Ways.Nothing)).Select(Printed)]);
    }

    private static Measurement Printed(Measurement growth)
    {
        Console.WriteLine(FormattableString.Invariant($"  {growth.Series}, {growth.Case}: {growth.Unit} {growth.Value:F2}"));
        return growth;
    }
}
