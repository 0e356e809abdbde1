using System.Text.Json;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>Settings that the page about editors shows can be copied.</summary>
public class EditorsPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("editors.md");

    [Fact]
    public void Settings_are_valid_and_those_of_the_README()
    {
        var tasks = JsonDocument.Parse(Page.CodeIn("json")[0]).RootElement.GetProperty("tasks")[0];
        var inReadme = JsonDocument.Parse(MarkdownPage.English.CodeIn("json")[1]).RootElement.GetProperty("tasks")[0];

        Assert.All(["label", "type", "command", "args", "problemMatcher"], name => Assert.Equal(inReadme.GetProperty(name).ToString(), tasks.GetProperty(name).ToString()));
        Assert.All(Page.CodeIn("json"), json => JsonDocument.Parse(json));
    }

    [Fact]
    public void The_schema_that_editors_load_is_the_one_that_ships()
    {
        var address = JsonDocument.Parse(Page.CodeIn("json")[2]).RootElement.GetProperty("$schema").GetString()!;

        Assert.True(File.Exists(RepositoryRoot.Combine(address.Split("/main/")[1].Split('/'))), address);
    }
}
