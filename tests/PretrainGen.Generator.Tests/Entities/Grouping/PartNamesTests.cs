using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>What the entities of one Markdown file are called.</summary>
public class PartNamesTests
{
    private const string Models = "\n| Model | Year |\n|---|---|\n| BERT | 2018 |\n\n";
    private const string Languages = "\n| Language | Script |\n|---|---|\n| German | Latin |\n\n";
    private const string Tasks = "\n| Task | Metric |\n|---|---|\n| QA | F1 |\n\n";

    [Fact]
    public void Each_is_called_after_the_heading_above_it() =>
        Assert.Equal(["Model", "Language"], Names("README.md", $"# Catalogue\n## Models{Models}## Languages{Languages}"));

    [Fact]
    public void The_nearest_heading_counts() =>
        Assert.Equal(["Model", "Language"], Names("catalogue.md", $"# Models{Models}## Languages{Languages}"));

    [Fact]
    public void What_lies_under_several_headings_is_called_after_the_one_above_them() => Assert.Equal(
        ["Model", "Language"],
        Names("README.md", $"# Catalogue\n## Models\n### Small{Models}### Large{Models}## Languages{Languages}"));

    [Fact]
    public void Sections_of_one_heading_are_called_after_it() => Assert.Equal(
        ["Parameter", "Language"],
        Names("README.md", $"## get\n### Parameters{Models}## set\n### Parameters{Models}## Languages{Languages}"));

    [Fact]
    public void Without_any_heading_a_column_tells_them_apart() => Assert.Equal(["Model", "Language"], Names("README.md", Models + Languages));

    [Fact]
    public void A_heading_that_is_there_twice_tells_nothing() => Assert.Equal(
        ["Model", "Language"],
        Names("README.md", $"## Models\n### Details{Models}## Languages\n### Details{Languages}"));

    [Fact]
    public void A_type_of_DotNet_is_not_hidden() => Assert.Equal(
        ["ButtonAttribute", "Slot"],
        Names("button.md", $"## Attributes{Models}## Slots{Languages}"));

    [Fact]
    public void Documents_tell_equal_headings_apart() => Assert.Equal(
        ["Prop", "Slot", "SelectProp", "SelectSlot"],
        Support.Models.Of(
            ProjectFile.Of("button.md", $"## Props{Models}## Slots{Languages}"),
            ProjectFile.Of("select.md", $"## Props{Models}## Slots{Languages}")).Select(model => model.Group.Name));

    [Fact]
    public void What_goes_through_the_document_is_called_after_the_file_or_its_title()
    {
        var text = $"# All of it\n## Small{Models}## Large{Models}## Languages{Languages}";

        Assert.Equal(["Zoo", "Language"], Names("zoo.md", text));
        Assert.Equal(["AllOfIt", "Language"], Names("README.md", text));
    }

    [Fact]
    public void Where_the_title_is_taken_the_words_in_common_count() => Assert.Equal(
        ["Zoo", "OpenDataset", "Language"],
        Names("README.md", $"# Zoo{Models}## Open datasets for tuning{Tasks}## Open datasets for training{Tasks}## Languages{Languages}"));

    [Fact]
    public void A_second_table_under_a_heading_is_told_apart_by_a_column() =>
        Assert.Equal(["Model", "ModelLanguage"], Names("README.md", $"## Models{Models}{Languages}"));

    [Theory]
    [InlineData("return-codes.md", "ReturnCode")]
    [InlineData("button.zh-CN.md", "Button")]
    [InlineData("README.md", "SupportedModel")]
    [InlineData("readme.zh-CN.md", "SupportedModel")]
    public void The_only_entity_is_called_after_the_file_unless_its_name_says_nothing(string path, string name) =>
        Assert.Equal([name], Names(path, $"# Zoo\n## Supported Models{Models}"));

    [Theory]
    [InlineData("data.csv", "Data")]
    [InlineData("planets/data.csv", "Planet")]
    [InlineData("planets/data/export.csv", "Planet")]
    [InlineData("planets/20230714.csv", "Planet")]
    [InlineData("planets/README.md", "Planet")]
    [InlineData("/elsewhere/planets/data.csv", "Planet")]
    [InlineData("moons/data.table.csv", "Moon")]
    public void A_file_without_a_name_of_its_own_is_called_after_its_folder(string path, string name) =>
        Assert.Equal([name], Names(path, path.EndsWith(".md", StringComparison.Ordinal) ? Models : "Name\na\nb\n"));

    [Theory]
    [InlineData("## [Models](https://example.org)")]
    [InlineData("## <a name=\"m\"></a>**Models** :rocket:")]
    [InlineData("## 2.1 Models")]
    [InlineData("Models\n---")]
    public void Markup_is_no_part_of_a_name(string heading) =>
        Assert.Equal(["Model", "Language"], Names("README.md", $"{heading}\n{Models}## Languages{Languages}"));

    private static IEnumerable<string> Names(string path, string text) =>
        Support.Models.Of(ProjectFile.Of(path, text)).Select(model => model.Group.Name);
}
