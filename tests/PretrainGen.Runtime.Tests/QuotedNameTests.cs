namespace PretrainGen.Runtime.Tests;

public class QuotedNameTests
{
    [Theory]
    [InlineData("BERT", "'BERT'")]
    [InlineData("", "''")]
    [InlineData("文心 🤖", "'文心 🤖'")]
    [InlineData("a\tb\nc", @"'a\u0009b\u000Ac'")]
    [InlineData("a\u0085\u2028\u2029b", @"'a\u0085\u2028\u2029b'")]
    [InlineData("\u202Eevil\u200B", @"'\u202Eevil\u200B'")]
    [InlineData("\U000E0041", @"'\uDB40\uDC41'")]
    public void EscapesWhatCannotBeSeen(string name, string quoted) => Assert.Equal(quoted, QuotedName.Of(name));

    [Fact]
    public void EscapesLoneSurrogates() => Assert.Equal(@"'\uD800 and \uDC00'", QuotedName.Of("\uD800 and \uDC00"));

    [Fact]
    public void ShortensWhatIsLong()
    {
        Assert.Equal($"'{new string('x', 80)}'", QuotedName.Of(new string('x', 80)));
        Assert.Equal($"'{new string('x', 80)}…'", QuotedName.Of(new string('x', 81)));
        Assert.Equal($"'{new string('x', 79)}🤖…'", QuotedName.Of(new string('x', 79) + "🤖🤖"));
    }
}
