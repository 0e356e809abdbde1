using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Pages;

namespace PretrainGen.Tool.Tests.Pages;

public sealed class PageNameTests
{
    [Theory]
    [InlineData("data/models.csv", null, "models")]
    [InlineData("data/models.table.csv", null, "models")]
    [InlineData("data/a.csv data/b.csv", null, "shop")]
    [InlineData("data/models.csv", ".", "shop")]
    [InlineData("data/models.csv", "library", "library")]
    public void A_page_is_called_like_its_project_its_table_or_the_folder(string tables, string? project, string title)
    {
        var folder = Path.GetFullPath("shop");
        var inputs = new TableInputs([.. tables.Split(' ').Select(table => InputFile.Table(Path.GetFullPath(table, folder)))]);

        Assert.Equal(title, PageName.Of(project, inputs, folder));
    }

    [Theory]
    [InlineData("models", "models.html")]
    [InlineData("模型 名录", "模型 名录.html")]
    [InlineData("a/b", "a-b.html")]
    [InlineData("..", "tables.html")]
    [InlineData("", "tables.html")]
    public void A_file_is_called_like_its_page(string title, string file) => Assert.Equal(file, PageName.FileOf(title));
}
