using System.Text.Json;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>What the page about rules shows is what happens.</summary>
public class RulesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("rules.md");

    public static TheoryData<string> Definitions =>
    [
        "rule", "condition", "columns", "referenced", "referring", "calculated", "groupCondition", "groupColumns", "range", "tests", "groupTests", "value",
    ];

    public static TheoryData<string> Sections => [.. RulesPageExample.All.Select(example => example.Section)];

    [Fact]
    public void The_library_has_no_finding() =>
        Assert.Empty(new RulesPageExample("", [], [], "").ToTest().Run().Select(PrintedFinding.Of));

    [Fact]
    public void There_are_examples_and_each_has_a_section_of_its_own()
    {
        Assert.InRange(RulesPageExample.All.Count, 20, 60);
        Assert.Distinct(RulesPageExample.All.Select(example => example.Section));
        Assert.All(RulesPageExample.All, example =>
        {
            Assert.NotEmpty(example.Additions);
            Assert.NotEmpty(example.Tables);
            Assert.NotEmpty(example.Printed);
        });
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void An_example_gives_what_it_prints(string section)
    {
        var example = RulesPageExample.All.Single(one => one.Section == section);

        Assert.Equal(example.Printed, string.Join('\n', example.ToTest().Run().Select(PrintedFinding.Of)));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_property_is_explained(string definition) =>
        Assert.All(SchemaFile.PropertiesOf(definition), property => Assert.Contains(property, Page.CodeWords));

    [Fact]
    public void This_page_or_that_about_the_schema_explains_everything() => Assert.Empty(
        SchemaFile.Definitions.Except(Definitions.Concat(SchemaPageTests.Definitions).Select(row => row.Data)));

    [Fact]
    public void All_json_is_json() => Assert.All(Page.CodeIn("json"), text => JsonDocument.Parse(text).Dispose());
}
