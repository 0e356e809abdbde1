using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Tests.Entities.Naming;

/// <summary>What a root namespace becomes.</summary>
public class NamespaceNameTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Consumer", "Consumer")]
    [InlineData("Consumer.Data", "Consumer.Data")]
    [InlineData("class.int", "class.int")]
    [InlineData("数据.模型", "数据.模型")]
    public void A_namespace_stays(string text, string name) => Assert.Equal(name, NamespaceName.From(text));

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("my app.1st", "my_app._1st")]
    [InlineData("_private", "_private")]
    [InlineData("a+b", "a_b")]
    [InlineData("🤖", "__")]
    public void What_no_identifier_may_hold_becomes_an_underscore(string text, string name) => Assert.Equal(name, NamespaceName.From(text));

    [Theory]
    [InlineData("a..b", "a.b")]
    [InlineData(".a.", "a")]
    [InlineData(" a . b ", "a.b")]
    [InlineData("...", "")]
    public void Empty_parts_and_blanks_around_parts_go(string text, string name) => Assert.Equal(name, NamespaceName.From(text));

    [Fact]
    public void A_long_one_is_cut_and_ends_in_no_dot()
    {
        Assert.Equal(new string('a', 190), NamespaceName.From(new string('a', 191)));
        Assert.Equal(new string('a', 189), NamespaceName.From(new string('a', 189) + ".b"));
    }
}
