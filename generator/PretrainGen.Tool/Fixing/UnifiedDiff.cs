using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace PretrainGen.Tool.Fixing;

/// <summary>Writes what changes in a file as <c>git apply</c> takes it, byte for byte, whatever the file's encoding.</summary>
internal static class UnifiedDiff
{
    // So many lines are shown around those that change.
    private const int Context = 3;

    /// <summary>Writes the difference of two versions of a file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">The path of the file from where the patch is applied.</param>
    /// <param name="before">What it holds.</param>
    /// <param name="after">What it would hold.</param>
    public static void Write(Stream output, string name, byte[] before, byte[] after)
    {
        // A character for each byte: only line feeds matter here.
        var diff = Differ.Instance.CreateDiffs(
            Encoding.Latin1.GetString(before),
            Encoding.Latin1.GetString(after),
            ignoreWhiteSpace: false,
            ignoreCase: false,
            new LineFeeds());
        output.Write(Encoding.UTF8.GetBytes($"--- {Quote("a/" + name)}\n+++ {Quote("b/" + name)}\n"));
        foreach (var hunk in Hunks(diff.DiffBlocks))
            output.Write(Encoding.Latin1.GetBytes(WriteHunk(diff, hunk)));
    }

    /// <summary>Changes that are so near each other that the lines between are shown once.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - EndOf(hunk[^1]) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
            yield return hunk;
    }

    private static string WriteHunk(DiffResult diff, List<DiffBlock> hunk)
    {
        var lines = new StringBuilder();
        var start = Math.Max(0, hunk[0].DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, EndOf(hunk[^1]) + Context);
        var added = hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        var at = start;
        foreach (var block in hunk)
        {
            Append(lines, ' ', diff.PiecesOld, at, block.DeleteStartA);
            Append(lines, '-', diff.PiecesOld, block.DeleteStartA, EndOf(block));
            Append(lines, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = EndOf(block);
        }

        Append(lines, ' ', diff.PiecesOld, at, end);
        var startAfter = hunk[0].InsertStartB - (hunk[0].DeleteStartA - start);
        return $"@@ -{RangeOf(start, end - start)} +{RangeOf(startAfter, end - start + added)} @@\n{lines}";
    }

    private static void Append(StringBuilder lines, char sign, IReadOnlyList<string> pieces, int start, int end)
    {
        for (var at = start; at < end; at++)
            lines.Append(sign).Append(pieces[at]).Append(pieces[at].EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // An empty range is told by the line before it.
    private static string RangeOf(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    // As git writes names: one with blanks ends at a tab, one with signs of the patch itself is quoted.
    private static string Quote(string name)
    {
        if (!name.Any(c => c < ' ' || c is '"' or '\\'))
            return name.Contains(' ', StringComparison.Ordinal) ? name + '\t' : name;

        var quoted = new StringBuilder("\"");
        foreach (var c in name)
        {
            _ = c < ' '
                ? quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'))
                : c is '"' or '\\' ? quoted.Append('\\').Append(c) : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private sealed class LineFeeds : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
