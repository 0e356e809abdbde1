using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Edits;

/// <summary>The project that a session starts from: tables with and without a schema, one that refers to another, one of two files, and Markdown.</summary>
internal static class EditableProject
{
    private const int MaxRows = 40;

    /// <summary>The files of the project.</summary>
    public static IReadOnlyList<ProjectFile> Make(Random random) =>
    [
        ProjectFile.Of("makers.csv", Csv("Name,Country,Founded", random, row => $"Maker{row},{random.From(Countries)},{1950 + random.Next(70)}")),
        ProjectFile.Of("devices.csv", Csv("Device,Maker,Kind,Price,Since,Tags,Note", random, row =>
            $"Device {row},Maker{random.Next(4)},{random.From(Kinds)},{random.Next(900)}.5,20{random.Next(10, 25)}-0{random.Next(1, 10)}-11,a;b,{random.From(Notes)}")),
        ProjectFile.Schema("devices.schema.json", Schema),
        ProjectFile.Of("animals-a.csv", Csv("Name,Legs,Class", random, row => $"Animal{row},{random.Next(9)},{random.From(Kinds)}"), ("EntityName", "Animal")),
        ProjectFile.Of("animals-b.csv", Csv("Name,Legs,Home", random, row => $"Animal{row + 20},{random.Next(9)},{random.From(Countries)}"), ("EntityName", "Animal")),
        ProjectFile.Of("models.md", "# Models\n\n| Model | Year |\n|---|---|\n| BERT | 2018 |\n| CLIP | 2021 |\n\n## More\n\n| Model | Year | Paper |\n|---|---|---|\n| T5 | 2019 | [p](https://example.org/t5) |\n"),
    ];

    private static readonly string[] Countries = ["Norway", "Chile", "日本", "Ghana", ""];
    private static readonly string[] Kinds = ["Table", "Lamp", "Chair"];
    private static readonly string[] Notes = ["made of wood", "\"with, a comma\"", "sheds light", ""];

    private const string Schema = """
        {
          "fields": [
            { "name": "Device", "type": "string" },
            { "name": "Maker", "type": "string" },
            { "name": "Kind", "type": "string", "categories": ["Table", "Lamp", "Chair"] },
            { "name": "Price", "type": "number", "constraints": { "minimum": 0, "maximum": 800 } },
            { "name": "Since", "type": "date" },
            { "name": "Tags", "type": "list", "delimiter": ";" },
            { "name": "Note", "type": "string" }
          ],
          "primaryKey": "Device",
          "foreignKeys": [{ "fields": "Maker", "reference": { "resource": "makers", "fields": "Name" } }],
          "pretraingen": {
            "doc": "Note",
            "evidence": [{ "id": "kind", "of": "Kind", "in": ["Note"], "cues": { "Lamp": ["light"], "Table": ["wood"] } }],
            "rules": [{ "id": "price", "when": { "Kind": { "equals": "Lamp" } }, "then": { "Price": { "min": 10 } } }],
            "waivers": [{ "rule": "price", "key": "Device 1", "reason": "sold off" }, { "rule": "price", "key": "Nothing", "reason": "gone" }]
          }
        }
        """;

    private static string Csv(string header, Random random, Func<int, string> row) =>
        $"{header}\n{string.Concat(Enumerable.Range(0, 1 + random.Next(MaxRows)).Select(number => row(number) + "\n"))}";
}
