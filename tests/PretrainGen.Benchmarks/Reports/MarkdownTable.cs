using System.Globalization;
using System.Text;

namespace PretrainGen.Benchmarks.Reports;

/// <summary>Measurements as a Markdown table: a line for what was measured, a column for each thing that was measured of it.</summary>
internal static class MarkdownTable
{
    private const string None = "–";

    /// <summary>Writes the table, lines and columns in the order in which they first come.</summary>
    /// <param name="measured">The numbers.</param>
    /// <param name="headers">What the parts of a line's name are called.</param>
    /// <param name="line">The parts of the name of the line that a number goes to.</param>
    /// <param name="column">The name of its column.</param>
    public static string Of(IEnumerable<Measurement> measured, string[] headers, Func<Measurement, IReadOnlyList<string>> line, Func<Measurement, string> column)
    {
        var numbers = measured.ToList();
        var columns = numbers.Select(column).Distinct().ToList();
        var table = new StringBuilder();
        table.Append("| ").AppendJoin(" | ", headers.Concat(columns)).Append(" |\n|");
        table.AppendJoin("", headers.Select(_ => "---|").Concat(columns.Select(_ => "--:|"))).Append('\n');
        foreach (var cells in numbers.GroupBy(number => string.Join(" | ", line(number))))
        {
            var values = columns.Select(name => cells.Where(number => column(number) == name).Select(number => Format(number.Value)).LastOrDefault() ?? None);
            table.Append(CultureInfo.InvariantCulture, $"| {cells.Key} | {string.Join(" | ", values)} |\n");
        }

        return table.ToString();
    }

    /// <summary>A count of rows as people write it.</summary>
    public static string Rows(int rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

    private static string Format(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "N0", >= 10 => "F1", >= 0.1 => "F2", _ => "0.####" }, CultureInfo.InvariantCulture);
}
