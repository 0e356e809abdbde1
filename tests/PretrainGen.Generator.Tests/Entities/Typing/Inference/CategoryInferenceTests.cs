using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The texts that sort rows into few classes: closed vocabularies of words.</summary>
public class CategoryInferenceTests
{
    [Theory]
    [InlineData(true, "red:6", "green:3", "blue:2")]
    [InlineData(true, "red:6", "green:5", "blue:1")]
    [InlineData(true, "red:5", "green:1")]
    [InlineData(true, "3 stars:4", "4 stars:5")]
    [InlineData(true, "绿:3", "红:3")]
    [InlineData(true, "PC:5", "Tablet:4", "Phone:4")]
    [InlineData(false, "S:5", "C:4", "Qx:4")]
    [InlineData(false, "users:read:5", "users:write:4")]
    [InlineData(false, "red:2", "green:1", "blue:1")]
    [InlineData(false, "red:9", "green:1", "blue:1", "pink:1")]
    [InlineData(false, "red:50")]
    public void Values_repeat_and_hardly_any_is_there_once(bool isCategory, params string[] values) =>
        Assert.Equal(isCategory, IsCategory("Colour", Cells(values)));

    [Theory]
    [InlineData("Class", true, "x:1", "y:1", "z:1")]
    [InlineData("ticket_status", true, "open:1", "closed:1")]
    [InlineData("类别", true, "甲:1", "乙:1")]
    [InlineData("Sex", true, "F:2", "M:1")]
    [InlineData("Type", false, "Public:9")]
    [InlineData("Level", false, "10:4", "20:4")]
    [InlineData("Colour", false, "x:5", "y:5", "z:5")]
    public void A_header_that_says_so_takes_less(string header, bool isCategory, params string[] values) =>
        Assert.Equal(isCategory, IsCategory(header, Cells(values)));

    [Theory]
    [InlineData("City")]
    [InlineData("home_team")]
    [InlineData("Licence")]
    [InlineData("Author")]
    [InlineData("国家")]
    [InlineData("默认值")]
    [InlineData("StationCode")]
    [InlineData("Description")]
    public void Places_people_and_other_sets_without_an_end_are_no_category(string header)
    {
        Assert.False(IsCategory(header, Cells("Berlin:20", "Madrid:20")));
        Assert.True(IsCategory("Colour", Cells("Berlin:20", "Madrid:20")));
    }

    [Theory]
    [InlineData("+4/-4", "+5/-5")]
    [InlineData("_02127", "_02128")]
    [InlineData("-03:00", "+03:00")]
    [InlineData("88M", "4.5G")]
    [InlineData("12 GB", "Up to 3200 MT/s")]
    [InlineData("224x224", "384x384")]
    [InlineData("true", "null")]
    [InlineData("auburn, grey", "brown; white")]
    [InlineData("https://a.example", "https://b.example")]
    [InlineData("two\nlines", "three\nlines")]
    [InlineData("a text of more than forty characters, one.", "another text of more than forty characters")]
    public void Measures_codes_lists_links_and_prose_are_no_words(string one, string other) =>
        Assert.False(IsCategory("Colour", [.. Enumerable.Repeat(one, 9), .. Enumerable.Repeat(other, 9)]));

    [Fact]
    public void One_odd_value_does_not_unmake_a_vocabulary()
    {
        string[] words = ["red", "green", "blue", "pink", "grey", "white", "black", "brown", "beige", "orange", "yellow"];
        string[] cells = [.. words.SelectMany(word => Enumerable.Repeat(word, 5))];

        Assert.True(IsCategory("Colour", cells));
        Assert.True(IsCategory("Colour", [.. cells, new string('x', 41)]));
        Assert.True(IsCategory("Colour", [.. cells, "violet"]));
    }

    [Theory]
    [InlineData(64, 200, true)]
    [InlineData(65, 300, false)]
    public void There_may_be_64_values(int distinct, int rows, bool isCategory) => Assert.Equal(
        isCategory, IsCategory("Colour", Enumerable.Range(0, rows).Select(row => Word(row % distinct))));

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        string[] cells = [.. Cells("red:6", "Green:3", "green:3", "blue:1")];
        var random = new Random(1);
        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(cells);
            Assert.True(IsCategory("Colour", cells));
        }
    }

    private static string Word(int number) => $"colour{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";

    private static IEnumerable<string> Cells(params string[] values) => values.SelectMany(value =>
        Enumerable.Repeat(value[..value.LastIndexOf(':')], int.Parse(value[(value.LastIndexOf(':') + 1)..], System.Globalization.CultureInfo.InvariantCulture)));

    private static bool IsCategory(string header, IEnumerable<string> cells) =>
        CategoryInference.IsCategory(header, new ColumnTexts(EntityParts.Column(header, cells)));
}
