using System.Text.RegularExpressions;
using PretrainGen.Benchmarks.Machine;

namespace PretrainGen.Benchmarks.Reports;

/// <summary>Puts what the last runs measured into RESULTS.md, each table between its marks; the words around them are people's.</summary>
internal static class ReportRun
{
    private static readonly ReportSection[] Sections =
    [
        new("lookup", ["query", "rows"], one => [one.Case, Rows(one)], one => one.Series, one => one.Unit == "ns"),
        new("startup", ["rows", "way"], one => [Rows(one), one.Series], one => one.Unit, one => one.Case == "jit"),
        new("startup", ["rows", "way"], one => [Rows(one), one.Series], one => one.Unit, one => one.Case == "native") { Mark = "startup-native" },
        new("compile", ["", ""], ByCase, Size, one => one.Unit is "ms" or "growth of CPU ms"),
        new("compile", ["", ""], ByCase, Size, one => one.Unit is "MB" or "growth of MB") { Mark = "compile-memory" },
        new("compile-tables", ["", ""], ByCase, Count, one => one.Unit is "ms" or "growth of CPU ms"),
        new("compile-keystroke", [""], one => [one.Series], one => one.Unit, _ => true),
        new("compile-csc", ["rows", "way"], one => [RowsOrGrowth(one), one.Series], one => one.Unit.Replace("growth of ", "", StringComparison.Ordinal), _ => true),
        new("compile-tax", ["rows"], one => [Rows(one)], one => one.Series, _ => true),
        new("compile-rules", ["rule"], one => [one.Series], Size, one => one.Value >= 0.5),
        new("compile-forms", ["form"], one => [one.Series], Size, one => one.Unit is "CPU ms" or "growth of CPU ms"),
        new("compile-cancellation", [""], one => [one.Series], one => one.Unit, _ => true),
        new("tool", ["verb", "rows"], one => [one.Case, Rows(one)], one => one.Series, _ => true),
        new("compile-real", ["table", "rows", "", ""], one => [one.Case.Split(':')[0], Rows(one), one.Series, one.Case.Split(':')[1]], one => one.Unit, _ => true),
    ];

    /// <summary>Writes every table that there are results and marks for.</summary>
    public static int Run()
    {
        var path = Path.Combine(Repository.Benchmarks, "RESULTS.md");
        File.WriteAllText(path, Sections.Aggregate(File.ReadAllText(path), Fill));
        Console.WriteLine("-> RESULTS.md");
        return 0;
    }

    private static string Fill(string page, ReportSection section)
    {
        var measured = ResultFile.Load(section.File).Where(section.IsIn).ToList();
        var table = MarkdownTable.Of(measured, section.Headers, section.Line, section.Column);
        return measured.Count == 0
            ? page
            : Regex.Replace(page, $"(?<=<!-- {section.Mark} -->\n).*?(?=<!-- end -->)", table.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.Singleline);
    }

    private static string[] ByCase(Measurement one) => [one.Series, one.Case];

    private static string Rows(Measurement one) => MarkdownTable.Rows(one.Rows);

    private static string RowsOrGrowth(Measurement one) => one.Rows == 0 ? "growth" : Rows(one);

    private static string Size(Measurement one) => one.Rows == 0 ? "growth" : $"{Rows(one)} rows";

    private static string Count(Measurement one) => one.Rows switch
    {
        0 => "growth",
        1 => "1 table",
        _ => $"{Rows(one)} tables",
    };
}
