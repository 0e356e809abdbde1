using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Tests.Emit.Writing;

/// <summary>What is written in pieces is one text to the compiler.</summary>
public class CodeTextTests
{
    /// <summary>Long enough for several pieces.</summary>
    private const int Lines = 20_000;

    private readonly CodeText _code = new();
    private readonly StringBuilder _text = new();

    public CodeTextTests()
    {
        for (var line = 0; line < Lines; line++)
        {
            _code.Append("line ");
            _code.Append(line);
            _code.Append('.', 3);
            _code.Append('\n');
            _text.Append(CultureInfo.InvariantCulture, $"line {line}...\n");
        }
    }

    [Fact]
    public void It_reads_as_what_was_written()
    {
        Assert.Equal(_text.ToString(), _code.ToString());
        Assert.Equal(_text.Length, _code.Length);
        Assert.All(Enumerable.Range(0, 200).Select(part => part * (_text.Length / 200)), position => Assert.Equal(_text[position], _code[position]));
    }

    [Fact]
    public void Parts_of_it_may_lie_across_pieces()
    {
        const int Length = 1_000;
        for (var start = 0; start + Length <= _text.Length; start += Length / 2)
            Assert.Equal(_text.ToString(start, Length), _code.ToString(new TextSpan(start, Length)));
    }

    [Fact]
    public void Its_checksum_and_lines_are_those_of_a_string()
    {
        var text = SourceText.From(_text.ToString(), Encoding.UTF8);

        Assert.Equal(text.GetChecksum(), _code.GetChecksum());
        Assert.Equal(text.Lines.Count, _code.Lines.Count);
        Assert.True(_code.ContentEquals(text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_203)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Numbers_are_written_in_digits(long number)
    {
        var code = new CodeText();
        code.Append(number);

        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), code.ToString());
    }

    [Fact]
    public void A_text_longer_than_a_piece_is_written_whole()
    {
        var code = new CodeText();
        code.Append("<");
        code.Append(_text.ToString());
        code.Append(_text.ToString(), 5, 1);

        Assert.Equal("<" + _text + _text[5], code.ToString());
    }
}
