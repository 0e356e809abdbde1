using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Consistency.Classification;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Classification;

/// <summary>What is said of a row whose class and words are compared. In these tables g speaks for G, c for C, b for G or D, n against C.</summary>
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
    public void A_row_is_compared_with_its_own_words(string row, string said) => Assert.Equal(said, Said(Of(row, "z,G,g,"), 0));

    [Theory]
    [InlineData("a,G,b,", "")]
    [InlineData("a,D,b,", "")]
    [InlineData("a,C,b,", "contradicted")]
    [InlineData("a,G,b g,", "")]
    [InlineData("a,D,b g,", "contradicted")]
    [InlineData("a,D,b c,", "mixed")]
    [InlineData("a,C,b c,", "mixed")]
    public void Words_for_one_of_several_classes_allow_those_that_all_words_allow(string row, string said) =>
        Assert.Equal(said, Said(Of(row, "z,G,g,"), 0));

    [Theory]
    [InlineData("a,C,n,", "contradicted")]
    [InlineData("a,G,n,", "")]
    [InlineData("a,G,n b,", "")]
    [InlineData("a,C,n g,", "contradicted")]
    [InlineData("a,C,n c,", "mixed")]
    [InlineData("a,D,n c,", "mixed")]
    public void Words_against_a_class_contradict_it(string row, string said) => Assert.Equal(said, Said(Of(row, "z,G,g,"), 0));

    [Fact]
    public void Where_most_rows_say_nothing_none_of_them_is_unsupported()
    {
        var review = Of("a,G,x,", "b,G,x,", "c,G,g,");

        Assert.True(review.IsMostlySilent);
        Assert.Equal((1, 3), (review.SupportedCount, review.ClassifiedCount));
        Assert.False(review.IsUnsupported(0));
        Assert.False(review.IsFound(0));
    }

    [Theory]
    [InlineData("a,D,b,", "b,C,x,a", "contradicted by ancestors")]
    [InlineData("a,D,b,", "b,G,x,a", "built on another class")]
    [InlineData("a,D,n,", "b,C,x,a", "contradicted by ancestors")]
    [InlineData("a,D,n,", "b,D,x,a", "")]
    public void A_row_inherits_words_for_one_of_several_classes_and_against_one(string first, string row, string said) =>
        Assert.Equal(said, Said(Of(first, row), 1));

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

        Assert.Equal(["G"], group.Claim.Classes);
        Assert.Equal(["g"], group.Words);
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
    public void Rows_of_the_classes_that_a_pattern_allows_agree() => Assert.Empty(Of("a,G,b,", "b,D,b,").SplitGroups());

    [Fact]
    public void Rows_that_a_pattern_does_not_allow_are_a_group_of_their_own()
    {
        var group = Assert.Single(Of("a,G,b,", "b,D,b,", "c,C,b c,", "d,C,b c,", "e,D,b,").SplitGroups(), split => split.Claim.Classes.Count == 2);

        Assert.Equal([0, 1, 4], group.Majority);
        Assert.Equal([2, 3], group.Minority);
    }

    [Theory]
    [InlineData(true, "b,C,c,a")]
    [InlineData(true, "b,C,c,a", "c,C,c,a", "d,G,g,a")]
    [InlineData(false, "b,C,c,a", "c,C,c,a")]
    [InlineData(false, "b,C,c,a", "c,C,c,a", "d,C,c,a", "e,G,g,a")]
    public void A_row_of_another_class_is_found_where_most_have_the_class_of_their_base(bool isFound, params string[] rows) =>
        Assert.Equal(isFound, Of(["a,G,g,", .. rows]).FindAncestorOfOtherClass(1) is not null);

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
                { 'id': 'words', 'of': 'Class', 'in': ['Words'], 'inherit': 'On', 'cues': { 'G': ['g'], 'C': ['c'], 'G|D': ['b'], 'not': { 'C': ['n'] } } } ]
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
