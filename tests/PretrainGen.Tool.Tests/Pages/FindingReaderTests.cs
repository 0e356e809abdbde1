using PretrainGen.Tool.Pages.Content;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Pages;

public sealed class FindingReaderTests : IDisposable
{
    private const string Schema = """
        {
          "primaryKey": "Lamp",
          "fields": [{ "name": "Lamp" }, { "name": "Kind", "categories": ["desk", "floor"] }, { "name": "Watts", "type": "integer" }],
          "pretraingen": { "rules": [{ "id": "desk", "when": { "Kind": "desk" }, "then": { "Watts": { "max": 10 } } }] }
        }
        """;

    private readonly WorkFolder _folder = new();

    public FindingReaderTests() => _folder.Write("lamps.schema.json", Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_finding_marks_its_cell_and_brings_its_mend()
    {
        var finding = Assert.Single(await ReadAsync("Lamp,Kind,Watts\nAda,desk,4\nZoe,flor,7\n"));

        Assert.Equal(("PTG2003", "error", "lamps.csv(3,5)"), (finding.Id, finding.Severity, finding.Place));
        Assert.Equal([new CellContent(0, 1, 1)], finding.Cells);
        Assert.Equal([new MendContent("lamps.csv(3,5)", "flor", "floor", true)], finding.Mends);
        Assert.Contains("'flor'", finding.Message.En, StringComparison.Ordinal);
        Assert.Contains("'flor'", finding.Message.Zh, StringComparison.Ordinal);
        Assert.NotEqual(finding.Message.En, finding.Message.Zh);
        Assert.NotEqual(finding.Title.En, finding.Title.Zh);
        Assert.EndsWith("PTG2003.md", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_that_are_contradicted_follow_the_one_at_fault()
    {
        var finding = Assert.Single(await ReadAsync("Lamp,Kind,Watts\nAda,desk,40\nZoe,floor,70\n"));

        Assert.Equal("PTG3005", finding.Id);
        Assert.Equal([new CellContent(0, 0, 2), new CellContent(0, 0, 1)], finding.Cells);
        Assert.Equal(["lamps.csv(2,5)"], finding.Others);
    }

    [Fact]
    public async Task A_row_that_does_not_count_is_no_row_of_the_page()
    {
        var finding = Assert.Single(await ReadAsync("Lamp,Kind,Watts\nAda,desk,4\nAda,desk,4\n"), found => found.Place == "lamps.csv(3,1)");

        Assert.Equal([new CellContent(0, null, 0), new CellContent(0, 0, 0)], finding.Cells);
    }

    [Fact]
    public async Task What_is_wrong_with_a_schema_marks_no_cell()
    {
        _folder.Write("lamps.schema.json", Schema.Replace("\"max\"", "\"maxx\"", StringComparison.Ordinal));

        var finding = Assert.Single(await ReadAsync("Lamp,Kind,Watts\nAda,desk,4\n"));

        Assert.Empty(finding.Cells);
        Assert.StartsWith("lamps.schema.json(", finding.Place, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<FindingContent>> ReadAsync(string table)
    {
        var path = _folder.Write("lamps.csv", table);
        return (await PageContents.ReadAsync(_folder, path)).Findings;
    }
}
