using CsCheck;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Properties;

public class MarkdownPropertyTests
{
    private const int Iterations = 5_000;

    private static readonly Gen<string> AnyPiece = Gen.OneOf(
        Gen.OneOf(
            "|", "| a | b |\n|---|---|\n", "|---|", "\n", "\r\n", "\r", "\n\n", "> ", "- ", "1. ", "    ", "\t", "# ", "===\n", "---\n", "```\n", "~~~\n", "<div>\n", "<!--", "-->",
            "[^1]", "[^1]: ", "[a]", "[a]: /u\n", "](", ")", "[", "]", "![", "*", "**", "_", "~~", "`", "``", "\\", "\\|", "&amp;", "&#0;", "&", "<b>", "<br>", "<a href='x'>", "<",
            "https://x.y", "www.x.y", "<a@b.c>", "\uFEFF", "\u00A0", "\u2028", "\0", "a", "b c"),
        Gen.Char.Select(c => c.ToString()));

    private static readonly Gen<string> AnyCellText = Gen.Char["ab1é中 *_`~[]<>&!\\|:/.#-+()\"'\u00A0\u2028"].Array[0, 10].Select(characters => new string(characters));

    [Fact]
    public void Never_throws_and_never_points_outside_of_the_text() =>
        AnyPiece.Array[0, 40].Sample(pieces =>
        {
            var text = string.Concat(pieces);
            Spans.AssertWithin(Reading.Markdown(text), text);
        }, iter: Iterations);

    [Fact]
    public void Survives_random_bytes() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            Spans.AssertWithin(Reading.Markdown(text), text);
        }, iter: Iterations);

    [Fact]
    public void Reads_back_escaped_text() =>
        Gen.Select(AnyCellText.Array[3].Array[1, 4], Gen.OneOf("\n", "\r", "\r\n"), Gen.OneOf("", "> ", "- ")).Sample((rows, newline, container) =>
        {
            var lines = rows.Select(row => $"| {string.Join(" | ", row.Select(Escape))} |").Prepend("|---|---|---|").Prepend("| a | b | c |");
            var indent = container == "- " ? "  " : container;
            var text = container + string.Join(newline + indent, lines);
            var table = Assert.Single(Reading.Markdown(text).Tables);

            Assert.Equal(rows.Select(row => row.Select(cell => cell.Trim())), table.Rows.Select(row => row.Cells.Select(cell => cell.Text)));
            Assert.Equal(rows.Select(row => row.Select(cell => Escape(cell).Trim())), table.Rows.Select(row => row.Cells.Select(cell => Reading.Slice(cell, text))));
        }, iter: Iterations);

    /// <summary>Every sign that might be markup with a backslash before it; a pipe, for which a backslash in front is no escape of its own, as a reference.</summary>
    private static string Escape(string text) => string.Concat(text.Select(c => c == '|' ? "&vert;" : char.IsAscii(c) && char.IsPunctuation(c) | char.IsSymbol(c) ? $"\\{c}" : c.ToString()));
}
