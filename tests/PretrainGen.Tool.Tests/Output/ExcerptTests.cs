using Microsoft.CodeAnalysis.Text;
using PretrainGen.Tool.Output;

namespace PretrainGen.Tool.Tests.Output;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("a,[b],c", "a,|b|,c", 2, 1)]
    [InlineData("x\na,[b],c\ny", "a,|b|,c", 2, 1)]
    [InlineData("x\r\na,[b]\r\ny", "a,|b|", 2, 1)]
    [InlineData("x\ra,[b]\ry", "a,|b|", 2, 1)]
    [InlineData("a,[]", "a,||", 2, 1)]
    [InlineData("模型,[生成式]", "模型,|生成式|", 5, 6)]
    [InlineData("😀,[👩‍👩‍👧]", "😀,|👩‍👩‍👧|", 3, 2)]
    [InlineData("e\u0301,[e\u0301]", "e\u0301,|e\u0301|", 2, 1)]
    [InlineData("a\t[b]\tc", "a    |b|    c", 5, 1)]
    [InlineData("a,[b\u200b],c", "a,|b<U+200B>|,c", 2, 9)]
    [InlineData("a,[\u202eb]", "a,|<U+202E>b|", 2, 9)]
    [InlineData("a,[\"two\nlines\"],c", "a,|\"two|", 2, 4)]
    public void The_line_of_a_place_is_shown_as_wide_as_it_is(string marked, string expected, int indent, int width)
    {
        var excerpt = Show(marked, 80);

        Assert.Equal(expected, $"{excerpt.Before}|{excerpt.Marked}|{excerpt.After}");
        Assert.Equal((indent, width), (excerpt.Indent, excerpt.Width));
    }

    [Theory]
    [InlineData("[abcdefghij]klmnopqrstuvwxyz", "|abcdefghij|klmnopqrs…")]
    [InlineData("abcdefghijklmnopqrstuv[wxyz]", "…hijklmnopqrstuv|wxyz|")]
    [InlineData("abcdefghijklm[nopq]rstuvwxyz", "…hijklm|nopq|rstuvwxyz")]
    [InlineData("abcdefghij[klmnopqrstuvwxyz]", "…fghij|klmnopqrstuvw…|")]
    [InlineData("模型模型模型模型[生成]式式式式式式", "…模型|生成|式式式式式…")]
    public void A_long_line_is_cut_around_the_place(string marked, string expected)
    {
        var excerpt = Show(marked, 20);

        Assert.Equal(expected, $"{excerpt.Before}|{excerpt.Marked}|{excerpt.After}");
    }

    private static Excerpt Show(string marked, int width)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = marked.Remove(end + 1, 1).Remove(start, 1);
        return Excerpt.Of(SourceText.From(text), new Place("a.csv", default, TextSpan.FromBounds(start, end)), width);
    }
}
