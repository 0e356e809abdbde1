using PretrainGen.Tool.Pages.Content;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Pages;

public sealed class PageReaderTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_entity_has_its_rows_with_the_lines_that_they_are_in()
    {
        _folder.Write("data/lamps.csv", "Lamp,Description\nAda,\"Lights\nthe hall\"\nZoe,Lights the stairs\nMia,\n");

        var entity = Assert.Single((await ReadAsync("data/lamps.csv")).Entities);

        Assert.Equal("Lamp", entity.Name);
        Assert.Equal(["lamps.csv"], entity.Files);
        Assert.Equal(["Ada", "Zoe", "Mia"], entity.Rows.Names);
        Assert.Equal(["Ada", "Zoe", "Mia"], entity.Rows.Members);
        Assert.Equal(["Lights\nthe hall", "Lights the stairs", null], entity.Rows.Docs);
        Assert.Equal([2, 4, 5], entity.Rows.Lines);
        Assert.Equal([0, 0, 0], entity.Rows.Files);
        Assert.Null(entity.Rows.Aliases);
    }

    [Fact]
    public async Task Rows_without_a_key_are_called_by_their_numbers()
    {
        _folder.Write("readings.csv", "Temperature,Pressure\n20.5,1013\n20.5,1013\n");

        var rows = (await ReadAsync("readings.csv")).Entities[0].Rows;

        Assert.Equal(["1", "2"], rows.Names);
        Assert.Null(rows.Members);
    }

    [Fact]
    public async Task What_a_schema_says_is_said_on_the_page()
    {
        _folder.Write("lamps.csv", "Lamp,Kind,Also\nAda,desk,Adda;A1\nZoe,floor,\n");
        _folder.Write("lamps.schema.json", """
            {
              "title": "Lamps", "description": "All lamps of the house.", "primaryKey": "Lamp",
              "fields": [
                { "name": "Lamp", "title": "Its name" },
                { "name": "Kind", "description": "Where it stands.", "categories": [{ "value": "desk", "label": "On a desk" }, { "value": "floor" }] },
                { "name": "Also", "type": "list", "delimiter": ";" }
              ],
              "pretraingen": { "aliases": "Also" }
            }
            """);

        var entity = (await ReadAsync("lamps.csv")).Entities[0];

        Assert.Equal(("Lamps", "All lamps of the house."), (entity.Title, entity.Doc));
        Assert.Equal(["Its name", "Where it stands.", null], entity.Columns.Select(column => column.Doc));
        Assert.Equal(["key", "fact", "alias"], entity.Columns.Select(column => column.Role));
        Assert.Equal([new CategoryContent("desk", "On a desk"), new CategoryContent("floor", null)], entity.Columns[1].Categories!);
        Assert.Equal(["Adda", "A1"], entity.Rows.Aliases![0]!);
    }

    [Fact]
    public async Task References_lead_to_rows_of_their_entity()
    {
        _folder.Write("rooms.csv", "Room,Floor\nHall,0\nAttic,2\n");
        _folder.Write("lamps.csv", "Lamp,Room,Beside\nAda,Attic,\nZoe,Hall,Ada\n");
        _folder.Write("lamps.schema.json", """
            {
              "primaryKey": "Lamp",
              "fields": [{ "name": "Lamp" }, { "name": "Room" }, { "name": "Beside" }],
              "foreignKeys": [
                { "fields": "Room", "reference": { "resource": "rooms.csv", "fields": "Room" } },
                { "fields": "Beside", "reference": { "resource": "", "fields": "Lamp" } }
              ]
            }
            """);

        var content = await ReadAsync("lamps.csv");
        var entity = content.Entities.Single(entity => entity.Name == "Lamp");

        Assert.Equal("Room", content.Entities[entity.Columns[1].Target!.Value].Name);
        Assert.Equal([1L, 0L], entity.Columns[1].Values);
        Assert.Same(entity, content.Entities[entity.Columns[2].Target!.Value]);
        Assert.Equal([null, 0L], entity.Columns[2].Values);
    }

    [Fact]
    public async Task Rows_of_several_tables_are_found_from_each_of_them()
    {
        _folder.Write("lamps.md", """
            | Lamp | Watts |
            |---|---|
            | Ada | 4 |

            | Lamp | Colour |
            |---|---|
            | Zoe | red |
            | Ada | reed |
            """);
        _folder.Write("lamps.schema.json", """
            {
              "primaryKey": "Lamp", "fieldsMatch": "partial",
              "fields": [{ "name": "Lamp" }, { "name": "Watts", "type": "integer" }, { "name": "Colour", "constraints": { "enum": ["red", "blue"] } }]
            }
            """);

        var content = await ReadAsync("lamps.md");
        var finding = Assert.Single(content.Findings);

        Assert.Equal(["Ada", "Zoe"], content.Entities[0].Rows.Names);
        Assert.Equal([3, 7], content.Entities[0].Rows.Lines);
        Assert.Equal([new CellContent(0, 0, 2)], finding.Cells);
        Assert.Equal("lamps.md(8,9)", finding.Place);
    }

    [Fact]
    public async Task Paths_start_in_the_folder_that_the_tables_share()
    {
        _folder.Write("data/in/lamps.csv", "Lamp,Watts\nAda,4\n");
        _folder.Write("data/rooms.csv", "Room,Floor\nHall,0\n");

        var content = await ReadAsync("data");

        Assert.Equal(["in/lamps.csv", "rooms.csv"], content.Entities.SelectMany(entity => entity.Files).Order(StringComparer.Ordinal));
    }

    private Task<PageContent> ReadAsync(string path) => PageContents.ReadAsync(_folder, path);
}
