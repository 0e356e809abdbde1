namespace PretrainGen.Generator.Tests.Project.Shipping;

/// <summary>The merge of the tests is the one of version control.</summary>
public class LineMergeTests
{
    [Theory]
    [InlineData("a\nb\nc\n", "a\nx\nb\nc\n", "a\nb\nc\ny\n", "a\nx\nb\nc\ny\n")]
    [InlineData("a\nb\nc\n", "a\nc\n", "a\nb\nc\ny\n", "a\nc\ny\n")]
    [InlineData("a\nb\nc\n", "a\nx\nb\nc\n", "a\nx\nb\nc\n", "a\nx\nb\nc\n")]
    [InlineData("a\nb\n", "a\nx\nb\n", "a\ny\nb\n", "a\n<<<<<<< ours\nx\n=======\ny\n>>>>>>> theirs\nb\n")]
    [InlineData("a\nb\n", "a\n", "a\nc\n", "a\n<<<<<<< ours\n=======\nc\n>>>>>>> theirs\n")]
    public void Lines_of_two_branches(string start, string ours, string theirs, string merged) =>
        Assert.Equal(merged, LineMerge.Merge(start, ours, theirs).Text);
}
