using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>What the page about frameworks shows works on each of them.</summary>
public class FrameworksPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("frameworks.md");

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_portable_example_prints_what_its_comments_say(string platform)
    {
        var code = Page.CodeIn("csharp").Single();

        Assert.Equal(PageExample.Promised(code), PageExample.Printed(code, TargetPlatform.Named(platform)));
    }
}
