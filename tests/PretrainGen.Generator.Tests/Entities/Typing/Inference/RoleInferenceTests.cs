using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The columns that document a row, by their headers and by what they hold.</summary>
public class RoleInferenceTests
{
    [Theory]
    [InlineData("Name,Description\na,x\n", "Description")]
    [InlineData("Name,Notes,Summary\na,x,y\n", "Summary")]
    [InlineData("Name,NOTE\na,x\n", "NOTE")]
    [InlineData("Name,方法,描述\na,x,y\n", "描述")]
    [InlineData("Name,DescriptionZh\na,x\n", null)]
    [InlineData("Name,Text\na,x\n", null)]
    [InlineData("Description,Size\nx,1.5\n", "Description")]
    public void The_documentation_is_the_best_of_the_headers_that_announce_it_and_never_the_key(string table, string? header) =>
        Assert.Equal(header, RoleInference.FindDoc(EntityParts.Merged(table).Columns)?.Header);

    [Theory]
    [InlineData("Description", true)]
    [InlineData("DescriptionZh", true)]
    [InlineData("description_en", true)]
    [InlineData("Notes (old)", true)]
    [InlineData("说明文字", true)]
    [InlineData("Descriptions", false)]
    [InlineData("Notebook", false)]
    [InlineData("Doctor", false)]
    [InlineData("A description", false)]
    [InlineData("", false)]
    public void Prose_is_announced_by_the_first_word_of_a_header(string header, bool isProse) =>
        Assert.Equal(isProse, RoleInference.IsProse(header));

    [Theory]
    [InlineData("Name,Page\na,https://a.example\nb,\n", "Page")]
    [InlineData("Name,Page,Paper\na,https://a.example,https://b.example\nb,,\n", "Page")]
    [InlineData("Name,Page\na,https://a.example\nb,none\n", null)]
    [InlineData("Name,Page\na,\nb,\n", null)]
    public void The_link_is_the_first_column_of_web_addresses(string table, string? header) =>
        Assert.Equal(header, RoleInference.FindLink(EntityParts.Merged(table).Columns)?.Header);

    [Theory]
    [InlineData("| Name | Paper |\n|---|---|\n| a | [x](https://a.example) |\n| b | y |\n", "Paper")]
    [InlineData("| Name | Paper |\n|---|---|\n| a | [x](https://a.example) |\n| b | y |\n| c | z |\n", null)]
    [InlineData("| Name | Paper |\n|---|---|\n| [a](https://a.example) | x |\n| b | x |\n", "Name")]
    [InlineData("| Name | Paper |\n|---|---|\n| [a](https://a.example) | [x](https://b.example) |\n", "Paper")]
    public void In_Markdown_it_is_a_column_half_of_whose_cells_link_and_the_key_after_all_others(string table, string? header) =>
        Assert.Equal(header, RoleInference.FindLink(Assert.Single(Models.Of(ProjectFile.Of("things.md", table))).Table.Columns)?.Header);
}
