using CsCheck;

namespace PretrainGen.Generator.Tests.Tables.Properties;

public class MarkdownPropertyTests
{
    private const int Iterations = 5_000;

    private static readonly Gen<string> AnyPiece = Gen.OneOf(
        Gen.OneOf(
            "|", "| a | b |\n|---|---|\n", "|---|", "\n", "\r\n", "\r", "\n\n", "> ", "- ", "1. ", "    ", "\t", "# ", "===\n", "---\n",
            "```\n", "~~~\n", "<div>\n", "<!--", "-->", "[^1]", "[^1]: ", "[a]", "[a]: /u\n", "](", ")", "[", "]", "![", "*", "**", "_", "~~",
            "`", "``", "\\", "\\|", "&amp;", "&#0;", "&", "<b>", "<br>", "<a href='x'>", "<", "https://x.y", "www.x.y", "<a@b.c>",
            "\uFEFF", "\u00A0", "\u2028", "\0", "a", "b c"),
        Gen.Char.Select(c => c.ToString()));

    private static readonly Gen<string> AnyCell = Gen.Char["ab1é中 *_`~[]<>&!\\|:/.#-+()\"'\u00A0\u2028"].Array[0, 10]
        .Select(characters => new string(characters));

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
        Gen.Select(AnyCell.Array[3].Where(row => !row.All(string.IsNullOrWhiteSpace)).Array[1, 4], Gen.OneOf("\n", "\r", "\r\n"), Gen.OneOf("", "> ", "- ")).Sample((rows, newline, container) =>
        {
            var lines = rows.Select(row => $"| {string.Join(" | ", row.Select(Escape))} |").Prepend("|---|---|---|").Prepend("| a | b | c |");
            var indent = container == "- " ? "  " : container;
            var text = container + string.Join(newline + indent, lines);
            var table = Assert.Single(Reading.Markdown(text).Tables);

            var cells = table.Rows.SelectMany(row => row.Cells).ToList();
            var texts = rows.SelectMany(row => row).ToList();
            Assert.Equal(texts.Select(cell => cell.Trim()), cells.Select(cell => cell.Text));
            Assert.Equal(texts.Select(cell => Escape(cell).Trim()), cells.Select(cell => Reading.Slice(cell, text)));
        }, iter: Iterations);

    // A pipe becomes a reference: it stays text behind any backslash, also behind one that is escaped.
    private static string Escape(string text) => string.Concat(text.Select(Escape));

    private static string Escape(char c) => c == '|' ? "&vert;" : char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c.ToString();
}
