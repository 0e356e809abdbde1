namespace PretrainGen.Page.Tests.Support;

/// <summary>A page with two tables and a column of each kind, with findings and without.</summary>
internal static class Catalogue
{
    private const string Arxiv = "https://arxiv.org/abs/";

    private static readonly string[] Names = ["BERT", "GPT", "RoBERTa", "wav2vec 2.0", "CLIP", "Café"];

    private static readonly string?[] Docs =
        ["Restores masked words.", "Continues a text.", "BERT, trained longer.", null, "Pictures and captions.", "Überall."];

    private static readonly string[] LabNames = ["Google", "OpenAI", "Meta"];

    /// <summary>What the page shows.</summary>
    /// <param name="findings">What is wrong with it; nothing where it is left out.</param>
    public static object With(params object[] findings) =>
        new { title = "Catalogue", version = "0.1.0", entities = new[] { Models(), Labs() }, findings };

    /// <summary>A finding of each severity, about cells, a row and a column.</summary>
    public static object WithFindings() => With(
        Finding("PTG3003", "error", [Cell(0, 3), Cell(0, 2)], [Mend("2018", "2019", false)]),
        Finding("PTG2007", "warning", [Cell(4, 1)], [Mend("Speech", "NLP", true)]),
        Finding("PTG2010", "warning", [Cell(2, null), Cell(0, null)], []),
        Finding("PTG1007", "info", [Cell(null, 4)], []));

    private static object Models() => new
    {
        name = "Model",
        title = "Models",
        doc = "Models that were trained before they are used.",
        files = new[] { "data/models.csv" },
        columns = new object[]
        {
            Column("Model", "text", "string", Names, role: "key"),
            Column(
                "Domain", "category", "ModelDomain", ["NLP", "NLP", "NLP", "Speech", "Vision", null],
                categories: ["NLP", "Speech", "Vision"]),
            Column("Published", "date", "DateOnly?", ["2018-10-11", "2018-06-11", "2019-07-26", "2020-06-20", "2021-02-26", null]),
            Column("Year", "number", "int?", [2018, 2018, 2019, 2020, 2021, null]),
            Column(
                "Size", "number", "double?", [340, 117, 355, 317, 428, "large"],
                texts: ["340 M", "117 M", "355 M", "317 M", "428 M", null]),
            Column("Open", "flag", "bool", [true, true, true, true, true, false]),
            Column(
                "Tags", "text", "IReadOnlyList<string>",
                [new[] { "masked", "text" }, new[] { "text" }, null, new[] { "audio" }, null, null], list: true),
            Column(
                "BuiltOn", "reference", "IReadOnlyList<Model>",
                [null, null, new[] { 0 }, new[] { 0 }, null, new object[] { 2, "Nobody" }], list: true, target: 0),
            Column("Lab", "reference", "Lab?", [0, 1, 2, 2, 1, null], target: 1),
            Column("Paper", "link", "string?", [Arxiv + "1810.04805", null, Arxiv + "1907.11692", null, "javascript:alert(1)", null]),
            Column("Meaning", "text", "string?", Docs, role: "doc"),
        },
        rows = new
        {
            names = Names,
            members = new[] { "BERT", "GPT", "RoBERTa", "Wav2vec2_0", "CLIP", "Café" },
            docs = Docs,
            files = new int[Names.Length],
            lines = Enumerable.Range(2, Names.Length),
            aliases = new[] { new[] { "bert-base" }, null, null, null, null, null },
        },
    };

    private static object Labs() => new
    {
        name = "Lab",
        title = (string?)null,
        doc = (string?)null,
        files = new[] { "data/labs.csv" },
        columns = new[] { Column("Lab", "text", "string", LabNames, role: "key") },
        rows = new { names = LabNames, members = LabNames, files = new int[3], lines = new[] { 2, 3, 4 } },
    };

    /// <summary>A column as the contract has it.</summary>
    public static object Column(
        string header, string kind, string type, object?[] values, string role = "fact", bool list = false, int? target = null,
        string[]? categories = null, string?[]? texts = null) => new
        {
            header,
            name = header,
            type,
            doc = $"Says what {header} is.",
            kind,
            role,
            list,
            target,
            categories = categories?.Select(value => new { value, doc = (string?)null }),
            values,
            texts,
        };

    /// <summary>A finding as the contract has it.</summary>
    public static object Finding(string id, string severity, object[] cells, object[] mends) => new
    {
        id,
        severity,
        title = new { en = $"Title of {id}", zh = $"{id} 的标题" },
        message = new { en = $"Message of {id}.", zh = $"{id} 的说明。" },
        help = $"https://example.org/{id}",
        place = "models.csv(2,10)",
        others = new[] { "models.csv(2,30)" },
        cells,
        mends,
    };

    private static object Mend(string old, string text, bool clear) => new { place = "models.csv(2,10)", old, text, clear };

    /// <summary>A cell of the models by its positions.</summary>
    public static object Cell(int? row, int? column) => new { entity = 0, row, column };
}
