using PretrainGen.Generator.Tests.Data;

namespace PretrainGen.Generator.Tests.Survey;

/// <summary><c>data/survey/pretraining-survey.md</c> claims what the article claims, in other words and with the same evidence.</summary>
public class SurveyAgainstFactsTests
{
    /// <summary>As long as the longest single term: any more and a method would share a phrase with the article.</summary>
    private const int LongestTerm = 20;

    private readonly IReadOnlyList<SurveyRow> _article = Facts.Article();

    [Fact]
    public void AllButTheMethodsIsAsPublished() =>
        Assert.Equal(from row in _article select row with { Method = "" }, from row in SurveyFile.Rows select row with { Method = "" });

    [Fact]
    public void MethodsAreInOtherWords() =>
        Assert.All(
            SurveyFile.Rows.Zip(_article),
            pair => Assert.True(LongestSharedRun(pair.First.Method, pair.Second.Method) < Math.Min(LongestTerm, pair.First.Method.Length), pair.First.Method));

    [Fact]
    public void EvidenceOfTheMethodsIsThatOfTheArticle() =>
        Assert.Equal(
            from row in _article select $"{row.Model}: {string.Join(' ', Evidence.In(row.Method))}",
            from row in SurveyFile.Rows select $"{row.Model}: {string.Join(' ', Evidence.In(row.Method))}");

    private static int LongestSharedRun(string text, string other)
    {
        var longest = 0;
        for (var start = 0; start < text.Length; start++)
        {
            while (start + longest < text.Length && other.Contains(text.Substring(start, longest + 1), StringComparison.Ordinal))
                longest++;
        }

        return longest;
    }
}
