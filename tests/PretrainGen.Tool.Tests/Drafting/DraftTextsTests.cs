using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PretrainGen.Tool.Tests.Drafting;

public partial class DraftTextsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_places()
    {
        var (english, chinese) = (Texts("DraftTexts.resx"), Texts("DraftTexts.zh-Hans.resx"));

        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(english, text => Assert.Equal(PlacesIn(text.Value), PlacesIn(chinese[text.Key])));
    }

    private static SortedDictionary<string, string> Texts(string file) => new(
        XDocument.Load(RepositoryRoot.Combine("generator", "PretrainGen.Tool", "Texts", file)).Root!
            .Elements("data")
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value),
        StringComparer.Ordinal);

    private static IEnumerable<string> PlacesIn(string text) =>
        Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
