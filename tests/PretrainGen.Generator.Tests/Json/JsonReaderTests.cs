using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Tests.Schema;

namespace PretrainGen.Generator.Tests.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("", "value")]
    [InlineData("  \n", "value")]
    [InlineData("{|Malformed:'|}name'", "value")]
    [InlineData("{|Malformed:True|}", "value")]
    [InlineData("{|Malformed:nul|}", "value")]
    [InlineData("{|Malformed:truely|}", "value")]
    [InlineData("[1, {|Malformed:]|}", "value")]
    [InlineData("[1 {|Malformed:2|}]", ", | ]")]
    [InlineData("[1{|Malformed:}|}", ", | ]")]
    [InlineData("[1", ", | ]")]
    [InlineData("{ \"a\": 1, {|Malformed:}|}", "property name")]
    [InlineData("{ {|Malformed:a|}: 1 }", "property name")]
    [InlineData("{ \"a\" {|Malformed:=|} 1 }", ":")]
    [InlineData("{ \"a\": {|Malformed:}|}", "value")]
    [InlineData("{ \"a\": 1 {|Malformed:\"|}b\": 2 }", ", | }")]
    [InlineData("{ \"a\": 1", ", | }")]
    [InlineData("{} {|Malformed:{|}}", "end of file")]
    [InlineData("{} {|Malformed:/|}/ comment", "end of file")]
    [InlineData("0{|Malformed:1|}", "end of file")]
    [InlineData("-{|Malformed:a|}", "0–9")]
    [InlineData("1.{|Malformed:e5|}", "0–9")]
    [InlineData("1e+", "0–9")]
    [InlineData("\"abc", "\"")]
    [InlineData("\"ab{|Malformed:\n|}c\"", "\"")]
    [InlineData("\"\\{|Malformed:x|}\"", "\" | \\ | / | b | f | n | r | t | u")]
    [InlineData("\"\\u12{|Malformed:G4|}\"", "0–9 | A–F")]
    public void Malformed_text_breaks_in_one_place(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);

        var document = Read(text.Text);

        Assert.Null(document.Root);
        var fault = Assert.Single(document.Faults);
        Assert.Equal(JsonFault.Malformed, fault.Kind);
        Assert.Equal(expected, fault.Expected);
        Assert.Equal(text.Marks.Count > 0 ? text.Marks[0].Span : new TextSpan(text.Text.Length, 0), fault.Place);
        Assert.Equal(text.Text.Substring(fault.Place.Start, fault.Place.Length), fault.Value);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var document = Read("\uFEFF{}");

        Assert.Equal(new TextSpan(1, 2), Assert.IsType<JsonObject>(document.Root).Span);
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void Of_a_repeated_name_the_first_counts()
    {
        var text = MarkedText.Parse("""{ "a": 1, {|RepeatedName:"\u0061"|}: 2, "b": { "a": 3 } }""");

        var document = Read(text.Text);

        var fault = Assert.Single(document.Faults);
        Assert.Equal(("RepeatedName", text.Marks[0].Span), (fault.Kind.ToString(), fault.Place));
        var root = Assert.IsType<JsonObject>(document.Root);
        Assert.Equal(["a", "b"], root.Members.Select(member => member.Name.Text));
        Assert.Equal(1, Assert.IsType<JsonNumber>(root["a"]).Value);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(1_000_000, false)]
    public void Nesting_has_a_limit(int depth, bool isRead)
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            var text = new StringBuilder().Insert(0, open, depth).Append('0').Insert(open.Length * depth + 1, close, depth).ToString();

            var document = Read(text);

            Assert.Equal(isRead, document.Root is not null);
            if (!isRead)
                Assert.Equal("less nesting", Assert.Single(document.Faults).Expected);
        }
    }

    [Fact]
    public void A_number_too_large_for_a_double_is_infinite()
    {
        var numbers = Assert.IsType<JsonArray>(Read("[1e999, -1e999, 1e-999]").Root);

        Assert.Equal([double.PositiveInfinity, double.NegativeInfinity, 0], numbers.Items.Select(item => ((JsonNumber)item).Value));
        Assert.Equal(["1e999", "-1e999", "1e-999"], numbers.Items.Select(item => ((JsonNumber)item).Text));
    }

    [Fact]
    public void Numbers_read_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(1.5, Assert.IsType<JsonNumber>(Read("1.5").Root).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => JsonReader.Read(SourceText.From("[]"), new CancellationToken(canceled: true)));

    private static JsonDocument Read(string text) => JsonReader.Read(SourceText.From(text), TestContext.Current.CancellationToken);
}
