using System.Text.Json.Nodes;
using PretrainGen.Tool.Drafting;

namespace PretrainGen.Tool.Tests.Drafting;

public class TableDrafterTests
{
    [Fact]
    public async Task A_schema_is_written_as_people_write_it() => Assert.Equal(
        """
        {
          "$schema": "https://raw.githubusercontent.com/PretrainGen/PretrainGen/main/runtime/PretrainGen/build/pretraingen.schema.json",
          "fields": [
            { "name": "模型", "type": "string" },
            { "name": "Year", "type": "integer" },
            { "name": "Kind", "type": "string", "categories": ["生成式", "Contrastive"] },
            { "name": "BuiltOn", "type": "string" },
            { "name": "Description", "type": "string" },
            { "name": "Url", "type": "string" }
          ],
          "primaryKey": ["模型"],
          "foreignKeys": [{ "fields": ["BuiltOn"], "reference": { "fields": ["模型"] } }],
          "pretraingen": { "doc": "Description", "link": "Url" }
        }

        """,
        await DraftFolder.SchemaOfAsync("models.csv", """
            模型,Year,Kind,BuiltOn,Description,Url
            BERT,2018,生成式,,Restores masked words.,https://arxiv.org/abs/1810.04805
            RoBERTa,2019,生成式,BERT,Masks other words.,https://arxiv.org/abs/1907.11692
            CLIP,2021,Contrastive,,Pairs images with texts.,https://arxiv.org/abs/2103.00020
            ALIGN,2021,Contrastive,CLIP,Pairs more of them.,https://arxiv.org/abs/2102.05918

            """));

    [Theory]
    [InlineData("Year", "2018,,2021", """{ "name": "Year", "type": "integer" }""")]
    [InlineData("Words", "3300000000,1,2", """{ "name": "Words", "type": "integer", "clrType": "long" }""")]
    [InlineData("Stars", "\"38,000\",\"2,100\",7", """{ "name": "Stars", "type": "integer", "groupChar": "," }""")]
    [InlineData("Stars", "38’000,2'100,7", """{ "name": "Stars", "type": "integer", "groupChar": "'" }""")]
    [InlineData("SampleId", "29.0,,7.0", """{ "name": "SampleId", "type": "integer", "decimalChar": ".",""")]
    [InlineData("Score", "80.5,-72,1e2", """{ "name": "Score", "type": "number" }""")]
    [InlineData("Score", "\"80,5\",\"−72\",\"1.091,25\"", """{ "name": "Score", "type": "number", "decimalChar": ",", "groupChar": "." }""")]
    [InlineData("Score", "80.5 %,72%,91 %", """{ "name": "Score", "type": "number", "bareNumber": false }""")]
    [InlineData("Area", "80.5 km2,72 km2,91 km2", """{ "name": "Area", "type": "number", "bareNumber": false }""")]
    [InlineData("Price", "0.1,N/A,19.99", """{ "name": "Price", "type": "number", "clrType": "decimal", "missingValues": ["", "N/A"] }""")]
    [InlineData("Open", "yes,No,YES", """{ "name": "Open", "type": "boolean", "trueValues": ["yes", "YES"], "falseValues": ["No"] }""")]
    [InlineData("Open", "yes,,yes", """{ "name": "Open", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"] }""")]
    [InlineData("Open", "✓,,-", """{ "name": "Open", "type": "boolean", "trueValues": ["✓"], "falseValues": ["", "-"], "missingValues": [] }""")]
    [InlineData("IsOpen", "1,0,0", """{ "name": "IsOpen", "type": "boolean", "trueValues": ["1"], "falseValues": ["0"] }""")]
    [InlineData("Date", "2018-10-11,2018-06-11,2021-02-26", """{ "name": "Date", "type": "date" }""")]
    [InlineData("Date", "20181011,20180611,20210226", """{ "name": "Date", "type": "date", "format": "%Y%m%d" }""")]
    [InlineData("Date", "11.10.2018,11.6.2018,26.02.2021", """{ "name": "Date", "type": "date", "format": "%d.%m.%Y" }""")]
    [InlineData("Date", "18-May-12,1-June-13,2-Jul-14", """{ "name": "Date", "type": "date", "format": "%d-%b-%y" }""")]
    [InlineData("Date", "2018年10月11日,2018年6月11日,2021年2月26日", """{ "name": "Date", "type": "date", "format": "%Y年%m月%d日" }""")]
    [InlineData("Seen", "2018-10-11T08:00:00Z,2018-06-11T12:30:00Z,", """{ "name": "Seen", "type": "datetime" }""")]
    [InlineData("Seen", "2018-10-11 08:00,2018-06-11 12:30,", """{ "name": "Seen", "type": "datetime", "format": "%Y-%m-%d %H:%M" }""")]
    [InlineData("Seen", "11.10.2018 08:00,26.06.2018 12:30,", """{ "name": "Seen", "type": "datetime", "format": "%d.%m.%Y %H:%M" }""")]
    [InlineData("Isbn", "007,012,013", """{ "name": "Isbn", "type": "string", "constraints": { "unique": true } }""")]
    [InlineData("Motto", "Bertie,-,42", """{ "name": "Motto", "type": "string", "missingValues": ["", "-"] }""")]
    [InlineData("Next", "GPT;BERT,BERT,GPT", """{ "name": "Next", "type": "list", "delimiter": ";" }""")]
    public async Task A_field_says_how_its_cells_are_read(string header, string cells, string expected)
    {
        var parts = SplitCells(cells);
        var schema = await DraftFolder.SchemaOfAsync("models.csv", $"Model,{header}\nBERT,{parts[0]}\nGPT,{parts[1]}\nCLIP,{parts[2]}\n");

        Assert.Contains(expected, schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_spellings_of_a_category_are_its_aliases() => Assert.Contains(
        """{ "value": "Slim", "aliases": ["slim"] }""",
        await DraftFolder.SchemaOfAsync("a.csv", "Name,Type\nA,Slim\nB,Slim\nC,slim\nD,Wide\nE,Wide\nF,Slim\n"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Links_with_one_label_are_their_addresses() => Assert.Contains(
        """{ "name": "Page", "type": "string", "source": "link:Page" }""",
        await DraftFolder.SchemaOfAsync("a.md", "| Name | Page |\n|---|---|\n| A | [page](https://a.org) |\n| B | [page](https://b.org) |\n"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_column_that_numbers_the_rows_gives_the_members_their_values() =>
        Assert.Equal(
            "Code", (string?)Additions(await DraftFolder.SchemaOfAsync("a.csv", "Name,Code\nOK,200\nNotFound,404\n"))["enumValue"]);

    [Fact]
    public async Task A_column_without_a_name_is_called_by_its_number() => Assert.Contains(
        "\"primaryKey\": [\"Column1\"]", await DraftFolder.SchemaOfAsync("a.csv", ",Legs\nAnt,6\nBear,4\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Name,Legs\nAnt,6\nBear,4\nAnt,8\nCat,4\n")]
    [InlineData("Name,Legs\nAnt,6\n,4\nBee,8\nCat,4\n")]
    public async Task A_key_that_the_schema_would_make_an_error_stays_a_guess(string table)
    {
        var result = await DraftFolder.DraftAsync("a.csv", table);

        Assert.Null(result.Refusal);
        Assert.Equal(["Name"], result.Draft!.Key.Headers);
        Assert.False(result.Draft.Key.IsDeclared);
        Assert.DoesNotContain("primaryKey", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_without_names_has_a_schema_without_a_key()
    {
        var result = await DraftFolder.DraftAsync("a.csv", "Length,Width\n5.1,3.5\n4.9,3.0\n5.1,3.5\n");

        Assert.Empty(result.Draft!.Key.Headers);
        Assert.DoesNotContain("primaryKey", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_columns_that_the_item_names_are_the_key()
    {
        using var folder = new DraftFolder();
        var request = new DraftRequest(folder.Write("a.csv", "Country,Year,Value\nMali,2018,1\nMali,2019,2\n"))
        {
            Metadata = new Dictionary<string, string> { ["Key"] = "Country, Year" },
        };

        var result = await TableDrafter.DraftAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("\"primaryKey\": [\"Country\", \"Year\"]", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "", "Refused_NoTable")]
    [InlineData("a.csv", "Name,Legs\nAnt,6\nBear\n", "Refused_Complaints")]
    [InlineData("a.csv", "Name,Legs,Legs\nAnt,6,6\nBear,4,4\n", "Refused_RepeatedHeader")]
    [InlineData("a.md", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n| Wing | Size |\n|---|---|\n| A | 6 |\n", "Refused_SeveralEntities")]
    [InlineData("a.md", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n| Bee | 6 |\n| Cow | 4 |\n\n| Name | Legs |\n|---|---|\n| Ant | 6 |\n| Fly | 6 |\n| Dog | 4 |\n", "Refused_SharedName")]
    [InlineData("a.md", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n| Name | Legs |\n|---|---|\n| Ant | 4 |\n", "Refused_SeparateTables")]
    [InlineData("a.md", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n| Name | legs |\n|---|---|\n| Bee | 6 |\n", "Refused_OtherHeader")]
    public async Task What_a_schema_cannot_describe_is_refused(string name, string table, string refusal) =>
        Assert.Equal(refusal, (await DraftFolder.DraftAsync(name, table)).Refusal?.Text);

    [Fact]
    public async Task A_heading_chooses_one_of_several_tables()
    {
        using var folder = new DraftFolder();
        var path = folder.Write(
            "a.md", "# Animals\n\n| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n# Wings\n\n| Wing | Size |\n|---|---|\n| A | 6 |\n");
        var request = new DraftRequest(path) { Metadata = new Dictionary<string, string> { ["Heading"] = "Wings" } };

        var result = await TableDrafter.DraftAsync(request, TestContext.Current.CancellationToken);

        Assert.Null(result.Refusal);
        Assert.Equal(["Wing", "Size"], result.Draft!.Fields.Select(field => field.Column.Name));
    }

    private static JsonNode Additions(string schema) => JsonNode.Parse(schema)!["pretraingen"]!;

    // A cell in quotes may hold a comma.
    private static List<string> SplitCells(string cells)
    {
        var parts = new List<string> { "" };
        var isQuoted = false;
        foreach (var c in cells)
        {
            isQuoted ^= c == '"';
            if (c == ',' && !isQuoted)
                parts.Add("");
            else
                parts[^1] += c;
        }

        return parts;
    }
}
