using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Tables of pieces that mean something to a reader, in any order; several files of one entity among them.</summary>
internal sealed class PiecesKind() : FuzzKind("pieces", 2)
{
    private static readonly string[] Delimited = [",", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", ";", "\t", " ", "#", "a", "b", "Name", "Class", "x y", "12", "1.5", "true", "2020-01-01", "https://example.org/a?b=c", "生成", "\uFEFF", "\u2028", "\0"];

    private static readonly string[] Markdown =
    [
        "|", "| Name | Class |\n|---|---|\n", "| a | b |\n", "\n", "\n\n", "\r\n", "> ", "- ", "1. ", "    ", "\t", "# H\n", "## *H*\n", "===\n", "---\n", "```\n", "~~~\n", "<div>\n", "<!--", "-->",
        "[a]", "[a]: /u\n", "](", "![", "*", "**", "_", "~~", "`", "``", "\\", "\\|", "&amp;", "&#x110000;", "<b>", "<br>", "<https://x.y>", "www.x.y", "[^1]", "\u00A0", "\u2028", "\0", "a", "b c",
    ];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var files = Enumerable.Range(0, random.OneIn(3) ? 2 : 1).Select(number => random.OneIn(3)
            ? ProjectFile.Of($"{number}/things.md", Text(random, size, Markdown), HostileMetadata.Some(random))
            : ProjectFile.Of($"{number}/things.csv", Text(random, size, Delimited), HostileMetadata.Some(random)));
        return PipelineCheck.Run(new TestProject([.. files]) { Platform = random.From(TargetPlatform.All) }, Counts);
    }

    private static string Text(Random random, int size, string[] pieces) =>
        string.Concat(Enumerable.Range(0, random.Next(size * 10)).Select(_ => random.OneIn(20) ? HostileTexts.Any(random) : random.From(pieces)));
}
