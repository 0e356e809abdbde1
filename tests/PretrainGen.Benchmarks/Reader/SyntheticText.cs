using System.Globalization;
using System.Text;

namespace PretrainGen.Benchmarks.Reader;

/// <summary>Writes tables of eight columns: two texts, three numbers, a flag, a day and a class.</summary>
internal static class SyntheticText
{
    private static readonly string[] Colours = ["Red", "Green", "Blue", ""];

    /// <summary>A table whose cells need no quotes.</summary>
    public static string Plain(int rows, char delimiter) => Write(rows, delimiter, text => text, row => $"text {row} of many words");

    /// <summary>A table whose texts are quoted, every third with a delimiter and quotes inside.</summary>
    public static string Quoted(int rows) =>
        Write(rows, ',', text => $"\"{text}\"", row => row % 3 == 0 ? $"text {row}, of \"\"many\"\" words" : $"text {row} of many words");

    private static string Write(int rows, char delimiter, Func<string, string> quote, Func<int, string> prose)
    {
        var text = new StringBuilder().AppendJoin(delimiter, "Name", "Small", "Big", "Real", "Even", "Day", "Colour", "Text").Append('\n');
        for (var row = 0; row < rows; row++)
        {
            text.AppendJoin(
                delimiter,
                quote(Invariant($"name-{row}")),
                Invariant($"{row % 1000}"),
                Invariant($"{row * 3_000_000_000L}"),
                Invariant($"{row / 8.0}"),
                row % 2 == 0 ? "true" : "false",
                Invariant($"{new DateOnly(2000, 1, 1).AddDays(row % 9000):yyyy-MM-dd}"),
                quote(Colours[row % Colours.Length]),
                quote(prose(row))).Append('\n');
        }

        return text.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
