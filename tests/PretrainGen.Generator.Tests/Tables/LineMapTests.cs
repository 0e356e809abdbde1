using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("abc", 2, 0, 2)]
    [InlineData("abc", 3, 0, 3)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\n\rb", 3, 2, 0)]
    [InlineData("a\r\rb", 3, 2, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("a\r", 2, 1, 0)]
    [InlineData("\n\n\n", 3, 3, 0)]
    public void Counts_CR_LF_and_CRLF(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).GetPosition(offset));

    [Fact]
    public void Does_not_count_the_line_ends_that_only_the_compiler_knows()
    {
        const string text = "a\u0085b\u2028c\u2029d\ve\ff";

        Assert.Equal(new LinePosition(0, text.Length), new LineMap(text).GetPosition(text.Length));
        Assert.Equal(4, SourceText.From(text).Lines.Count);
    }

    [Fact]
    public void Gives_both_ends_of_a_span()
    {
        var map = new LineMap("ab\ncd\nef");

        Assert.Equal(new LinePositionSpan(new LinePosition(0, 1), new LinePosition(2, 1)), map.GetPositions(TextSpan.FromBounds(1, 7)));
    }
}
