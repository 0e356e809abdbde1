using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Fuzz.Inputs;

/// <summary>Records as text, and where in it each cell stands.</summary>
/// <param name="FileName">What the file is called.</param>
/// <param name="Text">All of it.</param>
/// <param name="Spans">The place of each cell of each record, without padding and with quotes.</param>
internal sealed record WrittenTable(string FileName, string Text, IReadOnlyList<TextSpan[]> Spans)
{
    /// <summary>Writes records as RFC 4180 has it, and quotes some cells without need.</summary>
    public static WrittenTable Delimited(Random random, IReadOnlyList<string[]> records, string fileName, char delimiter, string newline)
    {
        var text = new StringBuilder(random.OneIn(8) ? "\uFEFF" : "");
        var spans = new List<TextSpan[]>();
        for (var record = 0; record < records.Count; record++)
        {
            var cells = new TextSpan[records[record].Length];
            for (var column = 0; column < cells.Length; column++)
            {
                if (column > 0)
                    text.Append(delimiter);
                cells[column] = AppendCell(random, text, records[record][column], delimiter, isAlone: cells.Length == 1);
            }

            spans.Add(cells);
            if (record < records.Count - 1 || !random.OneIn(4))
                text.Append(newline);
        }

        return new(fileName, text.ToString(), spans);
    }

    /// <summary>Writes records as a pipe table, each punctuation mark behind a backslash.</summary>
    public static WrittenTable Markdown(Random random, IReadOnlyList<string[]> records, string fileName, string newline)
    {
        var text = new StringBuilder(random.OneIn(2) ? $"# Title{newline}{newline}Some words.{newline}{newline}" : "");
        var spans = new List<TextSpan[]>();
        for (var record = 0; record < records.Count; record++)
        {
            var cells = new TextSpan[records[record].Length];
            text.Append('|');
            for (var column = 0; column < cells.Length; column++)
            {
                text.Append(' ');
                var start = text.Length;
                foreach (var c in records[record][column])
                    text.Append(char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c);

                // What is empty stands where its padding starts.
                cells[column] = text.Length > start ? TextSpan.FromBounds(start, text.Length) : new TextSpan(start - 1, 0);
                text.Append(" |");
            }

            spans.Add(cells);
            text.Append(newline);
            if (record == 0)
                text.Append('|').Append(string.Concat(cells.Select(_ => random.From(["---|", ":-:|", " --- |"])))).Append(newline);
        }

        return new(fileName, text.ToString(), spans);
    }

    private static TextSpan AppendCell(Random random, StringBuilder text, string cell, char delimiter, bool isAlone)
    {
        // Blanks around a cell that is not quoted are none of it, and a blank line is no record.
        var isQuoted = cell.IndexOfAny([delimiter, '"', '\r', '\n']) >= 0 || cell.Trim().Length != cell.Length || (isAlone && cell.Length == 0) || cell.StartsWith('\uFEFF')
            || (cell.Length > 0 && random.OneIn(5));
        var start = text.Length;
        _ = isQuoted ? text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"') : text.Append(cell);
        return TextSpan.FromBounds(start, text.Length);
    }
}
