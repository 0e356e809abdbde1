using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Tests.Emit.Writing;

/// <summary>A template is written as it looks, and each hole as what it says it is.</summary>
public sealed class CodeTemplateTests
{
    private readonly SourceWriter _writer = new(TestContext.Current.CancellationToken);

    [Fact]
    public void Each_line_is_indented_and_empty_ones_stay_empty()
    {
        using (_writer.Block($"namespace N"))
        {
            _writer.Line($$"""
                class C
                {

                    int F;
                }

                """);
        }

        Assert.Equal("namespace N\n{\n    class C\n    {\n\n        int F;\n    }\n\n}\n", _writer.ToString());
    }

    [Fact]
    public void Line_ends_of_a_checkout_do_not_reach_the_code()
    {
        using (_writer.Block($"class C"))
            _writer.Line($"int F;\r\n\r\nint G;");

        Assert.Equal("class C\n{\n    int F;\n\n    int G;\n}\n", _writer.ToString());
    }

    [Fact]
    public void A_carriage_return_inside_a_line_is_no_line_end()
    {
        _writer.Line($"a\rb\r");

        Assert.Equal("a\rb\r\n", _writer.ToString());
    }

    [Fact]
    public void A_line_may_be_written_in_parts()
    {
        using (_writer.Initializer($"int[] F ="))
        {
            _writer.Append($"{1},");
            _writer.Append($" {2},");
            _writer.Line();
            _writer.Line();
            _writer.Append($"{3},\n{4}");
            _writer.Line($",");
        }

        Assert.Equal("int[] F =\n{\n    1, 2,\n\n    3,\n    4,\n};\n", _writer.ToString());
    }

    [Fact]
    public void Holes_are_written_as_what_they_are()
    {
        const string Text = "a\"\n<b> \\";

        _writer.Line($"{Code.Of($"C.{new Identifier("D")}")} {new Literal(Text)} {new Doc(Text)} {Doc.Attribute(Text)}");
        _writer.Line($"{1} {-2L} {3U} {4UL} {true} {false}");

        Assert.Equal(
            "C.D \"a\\\"\\n<b> \\\\\" a\" &lt;b&gt; \\ a&quot; &lt;b&gt; \\\n1 -2 3 4UL true false\n",
            _writer.ToString());
    }

    [Fact]
    public void The_least_number_has_a_name_in_code_and_digits_in_a_comment() =>
        Assert.Equal("long.MinValue -9223372036854775808", Code.Of($"{long.MinValue} {new Doc(long.MinValue)}").ToString());

    [Fact]
    public void Many_texts_are_one_literal() => Assert.Equal(
        """
        "ab\"c" "d\u0000"
        """,
        Code.Of($"{new Literal((string[])["a", "b\"", "c"])} {new Literal((char[])['d', '\0'])}").ToString());

    [Fact]
    public void A_piece_with_several_lines_is_indented_where_it_is_filled_in()
    {
        var lines = Code.Of($"int F;\n\nint G;");
        using (_writer.Block($"class C"))
            _writer.Line($"{lines}");

        Assert.Equal("class C\n{\n    int F;\n\n    int G;\n}\n", _writer.ToString());
    }

    [Fact]
    public void An_empty_hole_leaves_an_empty_line()
    {
        using (_writer.Block($"class C"))
            _writer.Line($"{default(Code)}");

        Assert.Equal("class C\n{\n\n}\n", _writer.ToString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n", "")]
    [InlineData("A fact", "A fact.")]
    [InlineData("A fact.", "A fact.")]
    [InlineData("Is it?", "Is it?")]
    [InlineData("A fact (or two)", "A fact (or two).")]
    [InlineData(null, "")]
    public void A_sentence_ends_like_one(string? text, string written) =>
        Assert.Equal(written, Code.Of($"{Doc.Sentence(text)}").ToString());

    [Theory]
    [InlineData("1.5")]
    [InlineData("-0.25e-3d")]
    [InlineData("double.NaN")]
    [InlineData("double.PositiveInfinity")]
    public void A_number_is_code(string literal) => Assert.Equal(literal, Code.Number(literal).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1;")]
    [InlineData("1 + x")]
    [InlineData("double.")]
    [InlineData("double.NaN; x")]
    [InlineData("Double.NaN")]
    public void Nothing_else_passes_as_a_number(string literal) => Assert.Throws<ArgumentException>(() => Code.Number(literal));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a; b")]
    [InlineData("a\nb")]
    public void Nothing_else_passes_as_a_name(string name) => Assert.Throws<ArgumentException>(() => new Identifier(name));

    [Fact]
    public void No_part_of_a_namespace_is_taken_for_a_keyword() =>
        Assert.Equal("A.@class.@record.B", Code.Namespace("A.class.record.B").ToString());

    [Fact]
    public void Pieces_within_pieces_do_not_mix() =>
        Assert.Equal("a(b(c)d)e", Code.Of($"a({Code.Of($"b({Code.Of($"c")})d")})e").ToString());

    [Fact]
    public void Values_stand_in_lines_that_can_be_read()
    {
        using (_writer.Initializer($"int[] F ="))
            _writer.Values(Enumerable.Range(100, 40), static (line, number) => line.Append($"{number}"));

        var lines = _writer.ToString().Split('\n');

        Assert.Equal(["int[] F =", "{", "};", ""], lines.Where(line => !line.StartsWith(' ')));
        Assert.Equal(
            Enumerable.Range(100, 40).Select(number => $"{number},"),
            lines.Where(line => line.StartsWith(' ')).SelectMany(line => line.Trim().Split(' ')));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 124));
        Assert.Equal(["    100,", "    124,"], lines.Where(line => line.StartsWith(' ')).Select(line => line[..8]));
    }

    [Fact]
    public void Pieces_of_code_stand_apart_by_empty_lines()
    {
        _writer.Separated((int[])[1, 2], number => _writer.Line($"{number}"));

        Assert.Equal("1\n\n2\n", _writer.ToString());
    }

    [Fact]
    public void A_template_that_is_cancelled_ends_at_the_line()
    {
        using var source = new CancellationTokenSource();
        var writer = new SourceWriter(source.Token);

        Assert.Throws<OperationCanceledException>(() => writer.Line($"before\n{Cancelled(source)}\nafter"));

        Assert.Equal("before\n", writer.ToString());
    }

    [Fact]
    public void Long_literals_are_cancelled_within()
    {
        using var source = new CancellationTokenSource();
        var writer = new SourceWriter(source.Token);

        Assert.Throws<OperationCanceledException>(() => writer.Line($"{new Literal(Endless(source))}"));
        Assert.Throws<OperationCanceledException>(() => writer.Line($"{new Literal(Endless(source).SelectMany(text => text))}"));
    }

    private static long Cancelled(CancellationTokenSource source)
    {
        source.Cancel();
        return 1;
    }

    private static IEnumerable<string> Endless(CancellationTokenSource source)
    {
        for (var i = 0; ; i++)
        {
            if (i == 3)
                source.Cancel();
            yield return "text";
        }
    }
}
