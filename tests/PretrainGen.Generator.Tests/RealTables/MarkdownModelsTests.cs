using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>Tables of models in the documents of Whisper, Swin Transformer and the list of open language models.</summary>
public class MarkdownModelsTests
{
    [Fact]
    public void TwoDocumentsDisagreeAboutOneModel()
    {
        var reports = PublishedTables.Check(
            PublishedTables.Table("models/md/whisper/README.md", ("EntityName", "Size"), ("Key", "Size")),
            PublishedTables.Table("models/md/whisper/model-card.md", ("EntityName", "Size"), ("Key", "Size")),
            PublishedTables.Schema(
                "README.md",
                """
                {
                  "fieldsMatch": "superset",
                  "fields": [
                    { "name": "Size", "type": "string" },
                    { "name": "Parameters", "type": "string" },
                    { "name": "English-only model", "type": "string", "missingValues": ["", "N/A", "✓"] },
                    { "name": "Multilingual model", "type": "string", "missingValues": ["", "N/A", "✓"] },
                    { "name": "Required VRAM", "type": "string" },
                    { "name": "Relative speed", "type": "string" }
                  ],
                  "primaryKey": "Size"
                }
                """));

        var report = Assert.Single(reports);
        Assert.Equal(("PTG3002", "turbo", "Parameters"), (report.Id, report.Row, report.Column));
        Assert.Contains("809 M", report.Message, StringComparison.Ordinal);
        Assert.Contains("798 M", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ModelsOfSeveralWindowsAgreeUnderAKeyOfSeveralColumns()
    {
        const string Schema =
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "name", "type": "string" },
                { "name": "pretrain", "type": "string", "categories": ["ImageNet-1K", "ImageNet-22K"] },
                { "name": "resolution", "type": "string", "constraints": { "pattern": "\\d+x\\d+" } },
                { "name": "window", "type": "string" },
                { "name": "FLOPs", "type": "string" }
              ],
              "primaryKey": ["name", "resolution", "window"]
            }
            """;
        const string Section = "ImageNet-1K and ImageNet-22K Pretrained Swin-V2 Models";
        ProjectFile[] files =
        [
            ProjectFile.Of("MODELHUB.md", TableAfter("models/md/swin/MODELHUB.md", Section), ("EntityName", "Swin")),
            ProjectFile.Of("README.md", TableAfter("models/md/swin/README.md", Section), ("EntityName", "Swin")),
            PublishedTables.Schema("MODELHUB.md", Schema),
        ];

        Assert.Empty(PublishedTables.Check(files));

        var narrower = Schema.Replace("\"resolution\", \"window\"]", "\"resolution\"]", StringComparison.Ordinal);
        Assert.Contains(PublishedTables.Check([.. files[..2], PublishedTables.Schema("MODELHUB.md", narrower)]), report => report.Id == "PTG2005");
    }

    [Theory]
    [InlineData("ImageNet-1K and ImageNet-22K Pretrained Swin-V1 Models", "", 10)]
    [InlineData("ImageNet-1K and ImageNet-22K Pretrained Swin-V2 Models", ", \"window\"", 10)]
    [InlineData("ImageNet-1K Pretrained Swin MLP Models", "", 8)]
    public void TwoDocumentsAgreeAboutEveryModel(string section, string window, int models)
    {
        ProjectFile[] files =
        [
            ProjectFile.Of("MODELHUB.md", TableAfter("models/md/swin/MODELHUB.md", section), ("EntityName", "Swin")),
            ProjectFile.Of("README.md", TableAfter("models/md/swin/README.md", section), ("EntityName", "Swin")),
            PublishedTables.Schema("MODELHUB.md", $$"""
                {
                  "fieldsMatch": "partial",
                  "fields": [{ "name": "name" }, { "name": "pretrain" }, { "name": "resolution" }, { "name": "window" }],
                  "primaryKey": ["name", "pretrain", "resolution"{{window}}]
                }
                """),
        ];

        Assert.DoesNotContain(PublishedTables.Check(files), report => report.Id != "PTG2006");
        Assert.Equal(models, Assert.Single(Models.Of(files)).Table.RowCount);
    }

    [Fact]
    public void RowsWithoutTheirLastCellsAreWhatReadersSee() =>
        Assert.DoesNotContain(
            PublishedTables.Check(PublishedTables.Table("models/md/open-llms/README.md", ("EntityName", "OpenModel"))),
            report => report.Id == "PTG1002");

    /// <summary>The first pipe table after a line that holds a text.</summary>
    private static string TableAfter(string file, string text) => string.Join(
        '\n',
        Corpus.ReadText(file).Split('\n')
            .SkipWhile(line => !line.Contains(text, StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|')));
}
