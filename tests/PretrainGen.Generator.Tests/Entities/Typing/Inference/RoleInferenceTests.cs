using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The columns that document a row, by their headers and by what they hold.</summary>
public class RoleInferenceTests
{
    [Theory]
    [InlineData("Name,Description\na,x\n", "Description")]
    [InlineData("Name,Notes,Summary\na,x of many words,y\n", "Summary")]
    [InlineData("Name,NOTE\na,x of many words\n", "NOTE")]
    [InlineData("Name,方法,描述\na,x,y\n", "描述")]
    [InlineData("Name,Description_FR,Description_EN\na,x,y\nb,z,u\n", "Description_EN")]
    [InlineData("Name,DescriptionZh\na,x\n", "DescriptionZh")]
    [InlineData("Name,EVENT_DESCRIPTION\na,x\n", "EVENT_DESCRIPTION")]
    [InlineData("Name,menuDescription\na,x\n", "menuDescription")]
    [InlineData("Name,Meaning\na,It means something.\n", "Meaning")]
    [InlineData("Name,Beschreibung\na,x\n", "Beschreibung")]
    [InlineData("名称,简介\na,x\n", "简介")]
    public void The_documentation_is_the_best_of_the_headers_that_announce_it(string table, string header) =>
        Assert.Equal(header, FindDoc(table));

    [Theory]
    [InlineData("Name,Text\na,x\n")]
    [InlineData("Name,Size\nx,1.5\n")]
    [InlineData("Name,Description\na,same\nb,same\n")]
    [InlineData("Name,Description\na,\nb,\n")]
    [InlineData("Name,Description\na,-\nb,-\n")]
    [InlineData("Name,Comments\na,12\nb,7\n")]
    [InlineData("Name,Function\na,sin\nb,cos\n")]
    [InlineData("Name,Docs\na,https://a.example/1\nb,https://a.example/2\n")]
    public void The_key_a_constant_numbers_and_links_document_nothing(string table) => Assert.Null(FindDoc(table));

    [Theory]
    [InlineData("Description", true)]
    [InlineData("DescriptionZh", true)]
    [InlineData("description_en", true)]
    [InlineData("A description", true)]
    [InlineData("Notes (old)", true)]
    [InlineData("说明文字", true)]
    [InlineData("Descriptions", false)]
    [InlineData("Notebook", false)]
    [InlineData("Doctor", false)]
    [InlineData("Number of notes", false)]
    [InlineData("", false)]
    public void Prose_is_announced_by_words_of_a_header(string header, bool isProse) => Assert.Equal(isProse, RoleInference.IsProse(header));

    [Theory]
    [InlineData("Name,Page\na,https://a.example\nb,\n", "Page")]
    [InlineData("Name,Page,Paper\na,https://a.example,https://b.example\nb,,\n", "Page")]
    [InlineData("Name,Image,image_url,Source\na,https://a.example,https://b.example,https://c.example\n", "Source")]
    [InlineData("Name,Whatever,Homepage\na,https://a.example,https://b.example\n", "Homepage")]
    [InlineData("Name,Page\na,https://a.example\nb,none\n", null)]
    [InlineData("Name,Page\na,\nb,\n", null)]
    public void The_link_is_the_column_of_web_addresses_that_is_called_so(string table, string? header) =>
        Assert.Equal(header, RoleInference.FindLink(EntityParts.Merged(table).Columns)?.Header);

    [Theory]
    [InlineData("| Name | Paper |\n|---|---|\n| a | [x](https://a.example) |\n| b | y |\n", "Paper")]
    [InlineData("| Name | Paper |\n|---|---|\n| a | [x](https://a.example) |\n| b | y |\n| c | z |\n", null)]
    [InlineData("| Name | Paper |\n|---|---|\n| [a](https://a.example) | x |\n| b | x |\n", "Name")]
    [InlineData("| Name | Paper |\n|---|---|\n| [a](https://a.example) | [x](https://b.example) |\n", "Paper")]
    [InlineData("| Name | Paper | Kind |\n|---|---|---|\n| a | [x](https://a.example) | [k](https://k.example) |\n| b | [y](https://b.example) | [k](https://k.example) |\n", "Paper")]
    public void In_Markdown_it_is_a_column_half_of_whose_cells_link_and_the_key_after_all_others(string table, string? header) =>
        Assert.Equal(header, RoleInference.FindLink(Assert.Single(Models.Of(ProjectFile.Of("things.md", table))).Table.Columns)?.Header);

    private static string? FindDoc(string table) => RoleInference.FindDoc(EntityParts.Merged(table).Columns)?.Header;
}
