using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Consistency.Classification;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Classification;

/// <summary>Evidence goes from a row to the rows that are built on it and have none themselves.</summary>
public class InheritanceTests
{
    [Theory]
    [InlineData("a:X b<a", "b:X")]
    [InlineData("a:X b<a c<b d<c", "b:X c:X d:X")]
    [InlineData("a<b b:X", "a:X")]
    public void It_is_handed_down_however_far(string rows, string inherited) => Assert.Equal(inherited, HandDown(rows));

    [Theory]
    [InlineData("a:X b:Y<a", "")]
    [InlineData("a:X b:Y<a c<b", "c:Y")]
    public void A_row_that_has_its_own_inherits_none_and_hands_down_its_own(string rows, string inherited) =>
        Assert.Equal(inherited, HandDown(rows));

    [Theory]
    [InlineData("a:X b:Y c<a,b", "c:X,Y")]
    [InlineData("a:X,Y b<a", "b:X,Y")]
    [InlineData("a:X b:X c<a,b", "c:X")]
    public void Each_class_is_inherited_once(string rows, string inherited) => Assert.Equal(inherited, HandDown(rows));

    [Fact]
    public void The_nearest_words_for_a_class_are_inherited()
    {
        var inherited = Inheritance.HandDown(
            [[Hit(0, "X")], [Hit(1, "X")], [], []],
            [[], [], [new Ancestor(0, null!)], [new Ancestor(2, null!), new Ancestor(1, null!)]]);

        Assert.Equal(1, Assert.Single(inherited[3]).Row);
    }

    [Theory]
    [InlineData("a:X<b b<a", "b:X")]
    [InlineData("a<c b<a c<b", "")]
    [InlineData("a:X b<a,c c<b", "b:X c:X")]
    public void A_circle_ends(string rows, string inherited) => Assert.Equal(inherited, HandDown(rows));

    /// <summary>What rows such as <c>b:X&lt;a</c> inherit, where b says X itself and is built on a.</summary>
    private static string HandDown(string text)
    {
        var rows = text.Split(' ').Select(row => row.Split('<')).ToList();
        var names = rows.ConvertAll(row => row[0][..1]);
        var own = rows.Select((row, number) => Parts(row[0].Length > 1 ? row[0][2..] : "").Select(words => Hit(number, words)).ToArray());
        var ancestors = rows.Select(row => Parts(row.Length > 1 ? row[1] : "").Select(name => new Ancestor(names.IndexOf(name), null!)).ToArray());
        var inherited = Inheritance.HandDown([.. own], [.. ancestors]);
        return string.Join(' ', from pair in names.Zip(inherited)
                                where pair.Second.Count > 0
                                select $"{pair.First}:{string.Join(',', pair.Second.Select(hit => hit.Words))}");
    }

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static EvidenceMatch Hit(int row, string words) => new(row, null!, words, new EvidencePattern(new ClassClaim(new[] { words }.ToEquatableArray()), null!));
}
