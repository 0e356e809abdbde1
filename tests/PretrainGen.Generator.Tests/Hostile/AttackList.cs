using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>Every place that text gets in by.</summary>
internal static class AttackList
{
    private const string Table = "Name,Class\na,x\nb,y\n";

    private static readonly (string, string) Entity = ("EntityName", "Thing");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("names and cells", texts => Described("Name,Text,Row\n" + Lines(texts, text => $"{Quoted(text)},{Quoted(text)},x"), Fields("Name", "Text", "Row") + ", \"primaryKey\": \"Name\"")) { ReadsBack = true },
        new("cells that are documentation, links and messages", texts => Described(
            "Name,Text\n" + Lines(texts, (text, row) => $"row{row}x,{Quoted(text)}"),
            Fields("Name", "Text") + """, "pretraingen": { "doc": "Text", "link": "Text", "obsolete": { "when": { "Name": { "pattern": "." } }, "message": "{Text} {Name}" } }""")) { ReadsBack = true },
        // A column called like the entity has no extension property, so that one has another name here.
        new("headers", texts => Described($"Name{string.Concat(texts.Select(text => "," + Quoted(HeaderOf(text))))}\na{string.Concat(texts.Select(_ => ",1"))}\n", Fields("Name", [.. texts.Select(HeaderOf)]))),
        new("values of categories", texts => Described("Name,Class\n" + Lines(texts, (text, row) => $"row{row}x,{Quoted(text)}"), "{ \"name\": \"Name\" }, { \"name\": \"Class\", \"categories\": " + Json(texts) + " }", isList: true)) { ReadsBack = true },
        new("labels of categories", texts => Described("Name,Class\na,0\nb,1\n", "{ \"name\": \"Name\" }, { \"name\": \"Class\", \"categories\": [ " + Each(texts, (text, row) => $$"""{ "value": "{{row}}", "label": {{text}}, "description": {{text}} }""") + " ] }", isList: true)),
        new("words about columns", texts => Described("Name" + string.Concat(texts.Select((_, column) => $",C{column}x")) + "\na" + string.Concat(texts.Select(_ => ",t")) + "\n", "{ \"name\": \"Name\" }, " + Each(texts, (text, column) => $$"""{ "name": "C{{column}}x", "title": {{text}}, "description": {{text}}, "example": {{text}} }"""), isList: true)),
        new("cells of Markdown", texts => new(
            ProjectFile.Of("things.md", "| Name | Text |\n|---|---|\n" + Lines(texts, (text, row) => $"| row{row}x | {Escaped(text)} |"), Entity),
            ProjectFile.Schema("things.schema.json", $"{{ {Fields("Name", "Text")} }}"))),
        new("headings", texts => new(
            ProjectFile.Of("things.md", string.Concat(texts.Select((text, row) => $"# {Escaped(text)}\n\n| Name |\n|---|\n| row{row}x |\n\n")), Entity, ("Schema", "things.schema.json")),
            ProjectFile.Schema("things.schema.json", """{ "fields": [ { "name": "Name" }, { "name": "Heading", "source": "heading:1" } ] }"""))),
        new("messages and names of rules", texts => Described(Table, Fields("Name", "Class") + ", \"pretraingen\": { \"rules\": [ " + Each(texts, (text, row) => $$"""{ "id": {{text}}, "then": { "Class": { "missing": true } }, "message": {{text}} }""") + " ] }")),
        new("cues and patterns", texts => Described(Table, Fields("Name", "Class") + ", \"pretraingen\": { \"evidence\": [ { \"id\": \"e\", \"of\": \"Class\", \"in\": \"Name\", \"cues\": { \"x\": " + Json(texts) + " } } ] }")),
        new("patterns, bounds and enumerations", texts => Described("Name" + string.Concat(texts.Select((_, column) => $",C{column}x")) + "\na" + string.Concat(texts.Select(_ => ",t")) + "\n", "{ \"name\": \"Name\" }, " + Each(texts, (text, column) => $$"""{ "name": "C{{column}}x", "type": "string", "constraints": { "pattern": {{text}}, "enum": [ {{text}}, "t" ] } }"""), isList: true)),
        new("words for numbers, dates and truth", texts => Described("Name" + string.Concat(texts.Select((_, column) => $",C{column}x")) + "\na" + string.Concat(texts.Select(_ => ",")) + "\n", "{ \"name\": \"Name\" }, " + Each(texts, (text, column) => $$"""{ "name": "C{{column}}x", "type": "{{(column % 2 == 0 ? "boolean" : "date")}}", "format": {{text}}, "trueValues": [ {{text}} ], "missingValues": [ {{text}}, "" ] }"""), isList: true)),
        new("names of properties and fields", texts => Described(Table, Fields("Name", "Class") + ", " + Each(texts, (text, row) => $"{text}: {text}") + ", \"primaryKey\": " + Json(texts) + ", \"foreignKeys\": [ " + Each(texts, (text, _) => $$"""{ "fields": {{text}}, "reference": { "resource": {{text}}, "fields": {{text}} } }""") + " ]")),
        new("resources of a data package", texts => new(
            ProjectFile.Of("things.csv", Table, Entity),
            ProjectFile.Schema("datapackage.json", $$"""{ "resources": [ { "name": "things", "path": "things.csv", "schema": { {{Fields("Name", "Class")}} } }, {{Each(texts, (text, _) => $$"""{ "name": {{text}}, "path": {{text}}, "title": {{text}}, "encoding": {{text}}, "schema": {{text}} }""")}} ] }"""))),
    ];

    /// <summary>The places that have one text each.</summary>
    public static IReadOnlyList<(string Place, Func<string, TestProject> Make)> Single { get; } =
    [
        ("file name", text => new(ProjectFile.Of($"data/{text.Replace('/', '_')}.csv", Table, Entity))),
        ("name of the entity", text => new(ProjectFile.Of("things.csv", Table, ("EntityName", text)))),
        ("namespace", text => new(ProjectFile.Of("things.csv", Table, ("Namespace", text)))),
        ("root namespace", text => new TestProject(ProjectFile.Of("things.csv", Table)) { RootNamespace = text }),
        ("other metadata", text => new(ProjectFile.Of("things.csv", Table, ("Accessibility", text), ("Format", text), ("Delimiter", text), ("Emit", text), ("Heading", text), ("Schema", text)))),
        ("missing value", text => Described(Table, Fields("Name", "Class") + ", \"missingValues\": " + Json([text]))),
        ("title of the schema", text => Described(Table, Fields("Name", "Class") + ", \"title\": " + Json(text) + ", \"description\": " + Json(text))),
        ("what a data package says of the table", text => new(ProjectFile.Of("things.csv", Table), ProjectFile.Schema("datapackage.json", $$"""{ "resources": [ { "name": {{Json(text)}}, "path": "things.csv", "title": {{Json(text)}}, "encoding": {{Json(text)}}, "dialect": { {{Json(text)}}: 1 }, "schema": { {{Fields("Name", "Class")}} } } ] }"""))),
        ("all of the schema", text => new(ProjectFile.Of("things.csv", Table), ProjectFile.Schema("things.schema.json", text))),
    ];

    private static TestProject Described(string table, string schema, bool isList = false) => new(
        ProjectFile.Of("things.csv", table, Entity),
        ProjectFile.Schema("things.schema.json", isList ? $"{{ \"fields\": [ {schema} ] }}" : $"{{ {schema} }}"));

    private static string Fields(string first, params string[] others) => $"\"fields\": [ {string.Join(", ", others.Prepend(first).Select(name => $"{{ \"name\": {Json(name)} }}"))} ]";

    private static string Lines(IEnumerable<string> texts, Func<string, string> line) => Lines(texts, (text, _) => line(text));

    private static string Lines(IEnumerable<string> texts, Func<string, int, string> line) => string.Concat(texts.Select((text, row) => line(text, row) + "\n"));

    private static string Each(IEnumerable<string> texts, Func<string, int, string> item) => string.Join(", ", texts.Select((text, row) => item(Json(text), row)));

    private static string Json(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Json))}]";

    // As escapes, so that half of a surrogate pair survives.
    private static string Json(string text) => $"\"{string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : $"\\u{(int)c:X4}"))}\"";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string HeaderOf(string text) => text == "Thing" ? "Thing2" : text;

    // A line is a line in Markdown, whatever is in it, and what is nothing but a tag is blank.
    private static string Escaped(string text) => "h" + text.Replace('\r', '?').Replace('\n', '?').Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
