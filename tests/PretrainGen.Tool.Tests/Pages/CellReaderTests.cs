using PretrainGen.Tool.Pages.Content;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Pages;

public sealed class CellReaderTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("4,70", "number", 4d, 70d)]
    [InlineData("yes,no", "flag", true, false)]
    [InlineData("2019-05-28,2020-01-02", "date", "2019-05-28", "2020-01-02")]
    [InlineData("https://a.example/1,https://a.example/2", "link", "https://a.example/1", "https://a.example/2")]
    [InlineData("fine,so so", "text", "fine", "so so")]
    public async Task Values_are_what_a_page_can_sort(string cells, string kind, object first, object second)
    {
        var column = await ReadAsync(cells.Split(','));

        Assert.Equal(kind, column.Kind);
        Assert.Equal([first, second], column.Values);
    }

    [Theory]
    [InlineData("10 %,20 %", "10 %", "20 %")]
    [InlineData("3.10,3.25", "3.10", null)]
    [InlineData("yes,no", "yes", "no")]
    public async Task A_cell_is_shown_as_it_is_written(string cells, string? first, string? second) =>
        Assert.Equal([first, second], (await ReadAsync(cells.Split(','))).Texts);

    [Fact]
    public async Task A_cell_that_says_what_its_value_says_is_told_once() => Assert.Null((await ReadAsync("4", "70")).Texts);

    [Fact]
    public async Task A_missing_value_is_none_and_an_unreadable_one_is_its_text()
    {
        var column = await ReadAsync("""{ "name": "Fact", "type": "integer" }""", "4", "", "many");

        Assert.Equal([4d, null, "many"], column.Values);
    }

    [Fact]
    public async Task A_list_has_its_items_and_its_text_where_one_of_them_cannot_be_read()
    {
        var column = await ReadAsync("""{ "name": "Fact", "type": "list", "itemType": "integer", "delimiter": ";" }""", "1;2", "3;x", "");

        Assert.True(column.List);
        Assert.Equal([1d, 2d], Assert.IsType<object[]>(column.Values[0]));
        Assert.Null(column.Values[2]);
        Assert.Equal([null, "3;x", null], column.Texts);
    }

    [Fact]
    public async Task A_link_in_Markdown_is_its_address_and_its_label_is_shown()
    {
        var table = "| Row | Paper |\n|---|---|\n| A | [Ada](https://a.example/1) |\n| B | [Zoe](https://a.example/2) |\n";
        _folder.Write("rows.md", table);

        var column = (await ReadAsync()).Columns[1];

        Assert.Equal("link", column.Kind);
        Assert.Equal(["https://a.example/1", "https://a.example/2"], column.Values);
        Assert.Equal(["Ada", "Zoe"], column.Texts);
    }

    private Task<ColumnContent> ReadAsync(params string[] cells) => ReadAsync(null, cells);

    private async Task<ColumnContent> ReadAsync(string? field, params string[] cells)
    {
        _folder.Write("rows.csv", "Row,Fact\n" + string.Concat(cells.Select((cell, row) => $"R{row},{cell}\n")));
        if (field is not null)
            _folder.Write("rows.schema.json", $$"""{ "primaryKey": "Row", "fields": [{ "name": "Row" }, {{field}}] }""");
        return (await ReadAsync()).Columns[1];
    }

    private async Task<EntityContent> ReadAsync()
    {
        var file = Directory.GetFiles(_folder.Path, "rows.*").First(path => !path.EndsWith(".json", StringComparison.Ordinal));
        return (await PageContents.ReadAsync(_folder, file)).Entities[0];
    }
}
