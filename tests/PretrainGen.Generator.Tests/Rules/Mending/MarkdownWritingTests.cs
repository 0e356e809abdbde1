using PretrainGen.Generator.Rules.Mending;

namespace PretrainGen.Generator.Tests.Rules.Mending;

public class MarkdownWritingTests
{
    [Theory]
    [InlineData("abc", "abc", 1, 1, "x", "axc")]
    [InlineData("a\\|b \\- c", "a|b - c", 2, 1, "x", "a\\|x \\- c")]
    [InlineData("abc", "abc", 1, 1, "|", "a\\|c")]
    [InlineData("abc", "abc", 1, 1, "*_", "a\\*\\_c")]
    [InlineData("**BRET**", "BRET", 1, 2, "ER", "**BERT**")]
    [InlineData("[BRET](http://a.b)", "BRET", 1, 2, "ER", "[BERT](http://a.b)")]
    [InlineData("`BRET`", "BRET", 1, 2, "ER", "`BERT`")]
    public void Markup_stays(string raw, string value, int start, int length, string text, string written) =>
        Assert.Equal(written, MarkdownWriting.Write(raw, value, start, length, text));

    [Theory]
    [InlineData("[BRET](http://a.b/BRET)", "BRET", 1, 2, "ER")]
    [InlineData("B**RE**T", "BRET", 1, 2, "ER")]
    [InlineData("[BRET]", "something else", 1, 2, "ER")]
    public void What_is_written_in_pieces_is_left(string raw, string value, int start, int length, string text) =>
        Assert.Null(MarkdownWriting.Write(raw, value, start, length, text));
}
