using System.Globalization;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Tests.Rules.Messages;

public class MessageTests
{
    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Arguments_are_put_into_the_language_of_the_text()
    {
        var message = Message.Of("Where", Message.RowNumber(3), Message.ColumnNumber(0));

        Assert.Equal("row 3", Show(Message.RowNumber(3)));
        Assert.Contains("row 3", Show(message), StringComparison.Ordinal);
        Assert.Contains(Message.RowNumber(3).ToString(Chinese), message.ToString(Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("row", message.ToString(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_listed_and_phrases_are_joined()
    {
        Assert.Equal("'a', 'b' or 'c'", Show(Message.AnyOf(Names)));
        Assert.Equal("'a', 'b' and 'c'", Show(Message.AllOf(Names)));
        Assert.Equal("'a', 'b', 'c' and 2 more", Show(Message.Some(Names, 2)));
        Assert.Equal("'a'", Show(Message.AnyOf(["a"])));
        Assert.Equal("", Show(Message.AllOf([])));
        Assert.Equal("a or b or c", Show(Message.Or(Names.Select(Message.Column))));
        Assert.Equal("a and b and c", Show(Message.And(Names.Select(Message.Column))));
        Assert.Equal("string or array", Show(Message.Alternatives("string | array")));
    }

    [Fact]
    public void What_cannot_be_seen_is_written_out_in_every_value()
    {
        Message[] messages =
        [
            Message.Quote("a\nb"), Message.Plain("a\nb"), Message.Column("a\nb"), Message.AnyOf(["a\nb", "c"]), Message.Some(["a\nb"], 1),
            Message.Alternatives("a\nb | c"), Message.DidYouMean("a\nb"), Message.OfAuthor([("a\nb", null), ("", Message.Quote("a\nb"))], 100),
        ];

        Assert.All(messages, message => Assert.DoesNotContain('\n', Show(message)));
        Assert.All(messages, message => Assert.Contains(@"a\u000Ab", Show(message), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("New York", "New\u00A0York", "'New York' (U+0020)", "'New\u00A0York' (U+00A0)")]
    [InlineData("A", "\u0410", "'A' (U+0041)", "'\u0410' (U+0410)")]
    [InlineData("Ant", "Bear", "'Ant'", "'Bear'")]
    [InlineData("Ant", "Ant", "'Ant'", "'Ant'")]
    [InlineData("Caf\u00E9", "Cafe", "'Caf\u00E9'", "'Cafe'")]
    [InlineData("\u4E2D", "\u65E5", "'\u4E2D'", "'\u65E5'")]
    public void Two_values_that_look_alike_are_told_apart(string one, string other, string first, string second)
    {
        var (left, right) = Message.QuoteBoth(one, other);

        Assert.Equal((first, second), (Show(left), Show(right)));
    }

    [Fact]
    public void A_suggestion_is_never_the_value_itself()
    {
        Assert.Equal("", Show(Message.DidYouMean("red", "red")));
        Assert.Equal("", Show(Message.DidYouMean("", "red")));
        Assert.Equal("; did you mean 'red'?", Show(Message.DidYouMean("red", "rde")));
        Assert.Equal("; did you mean 'New York' (U+0020)?", Show(Message.DidYouMean("New York", "New\u00A0York")));
    }

    [Fact]
    public void A_part_can_be_left_out_where_it_is_told_first() => Assert.Equal(
        [Message.Number(2), Message.Of("Or", Message.Empty, Message.Number(2)), Message.Number(1)],
        Message.WithoutFirst([Message.Number(2), Message.Of("Or", Message.Number(1), Message.Number(2)), Message.Number(1)], Message.Number(1)));

    [Fact]
    public void An_author_is_quoted_as_far_as_is_read()
    {
        Assert.Equal("Year 'x' is odd", Show(Message.OfAuthor([("Year ", null), ("", Message.Quote("x")), (" is odd", null)], 100)));
        Assert.Equal("aaaaa…", Show(Message.OfAuthor([(new string('a', 50), null), ("", Message.Quote("x"))], 5)));
    }

    [Fact]
    public void Messages_are_equal_by_what_they_say()
    {
        Assert.Equal(Message.Of("Or", Message.Quote("a"), Message.Number(1)), Message.Of("Or", Message.Quote("a"), Message.Number(1)));
        Assert.NotEqual(Message.Of("Or", Message.Quote("a"), Message.Number(1)), Message.Of("Or", Message.Quote("a"), Message.Number(2)));
        Assert.NotEqual(Message.Of("Or", Message.Quote("a"), Message.Number(1)), Message.Of("And", Message.Quote("a"), Message.Number(1)));
        Assert.NotEqual(Message.Of("Header"), Message.Plain("Header"));
    }

    private static string Show(Message message) => message.ToString(CultureInfo.InvariantCulture);
}
