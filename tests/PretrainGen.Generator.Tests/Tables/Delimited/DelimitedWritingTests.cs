using PretrainGen.Generator.Tables.Delimited;

namespace PretrainGen.Generator.Tests.Tables.Delimited;

public class DelimitedWritingTests
{
    private static readonly DelimitedWriting Writing = new(',', '"');

    [Theory]
    [InlineData("abc", 1, 1, "x", "axc")]
    [InlineData("abc", 3, 0, "d", "abcd")]
    [InlineData("abc", 1, 1, ",", "\"a,c\"")]
    [InlineData("abc", 1, 1, "\"", "\"a\"\"c\"")]
    [InlineData("abc", 0, 3, "\r", "\"\r\"")]
    [InlineData("abc", 0, 1, " ", "\" bc\"")]
    public void A_cell_gets_quotes_where_it_needs_them(string raw, int start, int length, string text, string written) =>
        Assert.Equal(written, Writing.Write(raw, isQuoted: false, start, length, text));

    [Theory]
    [InlineData("\"abc\"", 1, 1, "x", "\"axc\"")]
    [InlineData("\"a\"\"c\"", 2, 1, "\"", "\"a\"\"\"\"\"")]
    [InlineData("\"a\"\"c\"", 1, 1, "", "\"ac\"")]
    [InlineData("\"\"", 0, 0, "x", "\"x\"")]
    public void Quotes_stay(string raw, int start, int length, string text, string written) =>
        Assert.Equal(written, Writing.Write(raw, isQuoted: true, start, length, text));

    [Fact]
    public void What_follows_a_closing_quote_is_not_understood() => Assert.Null(Writing.Write("\"a\"b", isQuoted: true, 1, 1, "x"));
}
