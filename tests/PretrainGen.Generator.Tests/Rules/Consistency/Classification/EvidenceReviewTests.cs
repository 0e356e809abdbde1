using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Consistency.Classification;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Classification;

/// <summary>What is said of a row whose class and words are compared. In these tables g speaks for G, c for C.</summary>
public class EvidenceReviewTests
{
    private const string Waiver = ", 'waivers': [ { 'rule': 'words', 'key': 'a', 'reason': 'It is.' } ]";

    [Theory]
    [InlineData("a,G,g,", "")]
    [InlineData("a,G,c,", "contradicted")]
    [InlineData("a,G,g c,", "mixed")]
    [InlineData("a,G,x,", "unsupported")]
    [InlineData("a,G,,", "unsupported")]
    [InlineData("a,D,g c,", "contradicted")]
    public void A_row_is_compared_with_its_own_words(string row, string said) => Assert.Equal(said, Said(Of(row), 0));

    [Theory]
    [InlineData("G", "")]
    [InlineData("C", "contradicted by ancestors")]
    public void A_row_that_says_nothing_is_compared_with_what_it_is_built_on(string @class, string said) =>
        Assert.Equal(said, Said(Of("a,G,g,", $"b,{@class},x,a"), 1));

    [Theory]
    [InlineData("b,C,c,a", "built on another class")]
    [InlineData("b,G,g,a", "")]
    [InlineData("b,C,g,a", "contradicted")]
    [InlineData("b,C,x,a", "contradicted by ancestors")]
    public void A_row_is_built_on_one_of_its_class_unless_more_is_wrong_with_it(string row, string said) =>
        Assert.Equal(said, Said(Of("a,G,g,", row), 1));

    [Fact]
    public void Rows_of_one_pattern_have_one_class()
    {
        var group = Assert.Single(Of("a,G,g,", "b,G,g,", "c,C,g c,", "d,C,c,").SplitGroups());

        Assert.Equal("G", group.Cue.Class);
        Assert.Equal([0, 1], group.Majority);
        Assert.Equal([2], group.Minority);
    }

    [Fact]
    public void Of_two_classes_of_one_size_the_words_decide()
    {
        var group = Assert.Single(Of("a,C,g c,", "b,C,g c,", "c,G,g,", "d,G,g,").SplitGroups());

        Assert.Equal([2, 3], group.Majority);
        Assert.Equal([0, 1], group.Minority);
    }

    [Fact]
    public void A_single_row_that_its_words_contradict_is_no_disagreement_between_rows() =>
        Assert.Empty(Of("a,G,g,", "b,G,g,", "c,C,g,").SplitGroups());

    [Fact]
    public void Rows_without_a_class_are_not_reviewed() => Assert.Equal([1], Of("a,,g,", "b,G,g,").Rows);

    [Fact]
    public void A_row_that_is_waived_is_not_reviewed_and_something_may_be_found_about_it()
    {
        var review = With(Waiver, "a,G,c,", "b,G,g,");

        Assert.Equal([1], review.Rows);
        Assert.True(review.IsFound(0));
        Assert.False(review.IsFound(1));
    }

    private static string Said(EvidenceReview review, int row)
    {
        IEnumerable<(bool Is, string Word)> said =
        [
            (review.IsContradicted(row), "contradicted"),
            (review.IsContradictedByAncestors(row), "contradicted by ancestors"),
            (review.IsMixed(row), "mixed"),
            (review.IsUnsupported(row), "unsupported"),
            (review.FindAncestorOfOtherClass(row) is not null, "built on another class"),
        ];
        return string.Join(", ", said.Where(pair => pair.Is).Select(pair => pair.Word));
    }

    private static EvidenceReview Of(params string[] rows) => With("", rows);

    private static EvidenceReview With(string additions, params string[] rows)
    {
        var schema = """
            {
              'fields': [
                { 'name': 'Name' },
                { 'name': 'Class', 'type': 'string', 'categories': ['G', 'C', 'D'] },
                { 'name': 'Words' },
                { 'name': 'On' }
              ],
              'primaryKey': 'Name',
              'foreignKeys': [ { 'fields': 'On', 'reference': { 'fields': 'Name' } } ],
              'pretraingen': { 'evidence': [
                { 'id': 'words', 'of': 'Class', 'in': ['Words'], 'inherit': 'On', 'cues': { 'G': ['g'], 'C': ['c'] } } ]
            """ + additions + " } }";
        ProjectFile[] files =
        [
            ProjectFile.Of("things.csv", "Name,Class,Words,On\n" + string.Join('\n', rows) + "\n"),
            ProjectFile.Schema("things.schema.json", schema.Replace('\'', '"')),
        ];
        var options = new AnalyzerOptions([.. files.Select(file => new TestAdditionalText(file))], new TestProject(files).CreateOptions());
        var entity = Assert.Single(TableWorkspace.Of(options).Entities(TestContext.Current.CancellationToken));
        return Assert.Single(ConsistencyChecks.Of(entity, TestContext.Current.CancellationToken)!.Reviews);
    }
}
