using System.Globalization;

namespace PretrainGen.Fuzz.Loads;

/// <summary>Every way that we know of to keep a build busy with a small file.</summary>
internal static class LoadList
{
    private const string Reference = """{ "fields": [ { "name": "Name" }, { "name": "BuiltOn", "type": "list", "delimiter": ";" } ], "foreignKeys": [ { "fields": "BuiltOn", "reference": { "fields": "Name" } } ] }""";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Load> All { get; } = [.. Names(), .. References(), .. Texts(), .. Patterns(), .. Schemas(), .. Shapes(), .. Files()];

    private static IEnumerable<Load> Names()
    {
        yield return Load.Csv("one name in every row", size => "Name,Text\n" + Lines(size, row => $"a,{row}"), _ => """{ "fields": [ { "name": "Name" }, { "name": "Text" } ], "primaryKey": "Name" }""");
        yield return Load.Csv("names of one identifier", size => "Name\n" + Lines(size, row => "a" + Signs(row)));
        yield return Load.Csv("names that are numbered already", size => "Name\n" + Lines(size, row => row % 2 == 0 ? $"a_{row / 2}" : "a" + Signs(row)));
        yield return Load.Csv("names of one hash", size => "Name,Text\n" + Lines(size, row => CollidingNames.Of(row) + ",x"));
        yield return Load.Csv("names that differ in case", size => "Name\n" + Lines(size, CaseOf));
        yield return Load.Csv("names with one start and one end", size => "Name\n" + Lines(size, row => new string('a', 200) + row.ToString("D9", CultureInfo.InvariantCulture) + new string('a', 200)));
        yield return Load.Csv("further names", size => "Name,Also\n" + Lines(10, row => $"a{row},\"{string.Join(';', Enumerable.Range(0, size / 10).Select(i => $"b{i}x{row}"))}\""), _ => """{ "fields": [ { "name": "Name" }, { "name": "Also" } ], "pretraingen": { "aliases": "Also" } }""");
    }

    private static IEnumerable<Load> References()
    {
        yield return Load.Csv("references that lead nowhere", size => "Name,BuiltOn\n" + Lines(size, row => $"name{row},nobody{row}"), _ => Reference);
        yield return Load.Csv("a circle of references", size => "Name,BuiltOn,Class,Text\n" + Lines(size, row => $"name{row},name{(row + 1) % size},{(row % 2 == 0 ? "x" : "y")},{(row == 0 ? "masked" : "none")}"), _ => Evidence("BuiltOn"));
        yield return Load.Csv("a chain of references", size => "Name,BuiltOn,Class,Text\n" + Lines(size, row => $"name{row},{(row == 0 ? "" : $"name{row - 1}")},{(row % 2 == 0 ? "x" : "y")},{(row == 0 ? "masked" : "none")}"), _ => Evidence("BuiltOn"));
        yield return Load.Csv("everything built on the first row", size => "Name,BuiltOn,Class,Text\n" + Lines(size, row => $"name{row},{(row == 0 ? "" : "name0")},{(row % 2 == 0 ? "x" : "y")},{(row == 0 ? "masked" : "none")}"), _ => Evidence("BuiltOn"));
        yield return Load.Csv("one row built on all", size => "Name,BuiltOn,Class,Text\n" + Lines(size, row => $"name{row},{(row == 0 ? string.Join(';', Enumerable.Range(1, size - 1).Select(i => $"name{i}")) : "")},x,none"), _ => Evidence("BuiltOn"));
        yield return Load.Csv("a text that names all rows", size => "Name,BuiltOn,Class,Text\n" + Lines(size, row => $"name{row},{(row == 0 ? string.Join(' ', Enumerable.Range(1, size - 1).Select(i => $"name{i}")) : "")},x,none"), _ => Evidence("BuiltOn").Replace("\"inherit\": \"BuiltOn\"", "\"inherit\": { \"in\": \"BuiltOn\", \"pattern\": \"\\\\S+\" }", StringComparison.Ordinal));
        yield return Load.Csv("the same list in every row", size => "Name,BuiltOn\n" + Lines(size, row => $"name{row},{(row < 20 ? "" : string.Join(';', Enumerable.Range(0, 20).Select(i => $"name{i}")))}"), _ => Reference);
        yield return Load.Csv("a key that is followed by itself", size => "Name,BuiltOn\n" + Lines(size, row => $"name{row},name{row}"), _ => """{ "fields": [ { "name": "Name" }, { "name": "BuiltOn" } ], "primaryKey": "Name", "foreignKeys": [ { "fields": "Name", "reference": { "fields": "Name" } }, { "fields": "BuiltOn", "reference": { "fields": "Name" } } ], "pretraingen": { "rules": [ { "id": "r", "then": { "Name": { "equals": { "via": "BuiltOn", "field": "Name" } } } } ] } }""");
    }

    private static IEnumerable<Load> Texts()
    {
        yield return Load.Csv("spellings of one value", size => "Name,Class\n" + Lines(size, row => $"name{row},{CaseOf(row % (size / 4))}"));
        yield return Load.Csv("values that are nearly one", size => "Name,Class\n" + Lines(size, row => $"name{row},class number {row % (size / 4):D6} of many"));
        yield return Load.Csv("values that are no category", size => "Name,Class\n" + Lines(size, row => $"name{row},wrong{row}"), size => $$"""{ "fields": [ { "name": "Name" }, { "name": "Class", "categories": [ {{string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"right{i}\""))}} ] } ] }""");
        yield return Load.Csv("pairs that belong together", size => "Name,City,Country\n" + Lines(size, row => $"name{row},city{row % (size / 4)},country{row % (size / 3)}"), _ => """{ "fields": [ { "name": "Name" }, { "name": "City" }, { "name": "Country" } ], "relationships": [ { "fields": ["City", "Country"], "link": "derived" }, { "fields": ["City", "Country"], "link": "coupled" }, { "fields": ["Country", "City"], "link": "crossed" } ] }""");
        yield return Load.Csv("long headers above many rows", size => $"Name,{new string('h', size * 10)},Number\n" + Lines(size, row => $"name{row},{row % 3},{row}"));
        yield return Load.Csv("a message of many places", size => $"Name,Text\na,{new string('x', size)}\n", size => Obsolete(string.Concat(Enumerable.Repeat("{Text}", size / 10))));
        yield return Load.Csv("numbers of many digits", size => $"Name,A,B,C\na,{new string('9', size)},1e{new string('9', size)},0.{new string('0', size)}1\nb,1,1,1\n");
        yield return Load.Csv("numbers of many digits, declared", size => $"Name,A,B,C\na,{new string('9', size)},1e{new string('9', size)},0.{new string('0', size)}1\nb,1,1,1\n", size => $$"""{ "fields": [ { "name": "Name" }, { "name": "A", "type": "integer", "constraints": { "minimum": {{new string('9', size)}}, "maxLength": {{new string('9', size)}} } }, { "name": "B", "type": "number", "constraints": { "maximum": 1e{{new string('9', size)}} } }, { "name": "C", "type": "number" } ] }""");
        yield return Load.Csv("a list of many items", size => $"Name,Many\na,{string.Join(';', Enumerable.Range(0, size))}\nb,1\n", _ => """{ "fields": [ { "name": "Name" }, { "name": "Many", "type": "list", "delimiter": ";", "itemType": "integer" } ] }""");
        yield return Load.Csv("a list of many faults", size => $"Name,Many\na,{string.Join(';', Enumerable.Range(0, size).Select(i => $"x{i}"))}\nb,1\n", _ => """{ "fields": [ { "name": "Name" }, { "name": "Many", "type": "list", "delimiter": ";", "itemType": "integer" } ] }""");
    }

    private static IEnumerable<Load> Patterns()
    {
        static string Rows(int size) => "Name,Text,Class\n" + Lines(size, row => $"name{row},{new string('a', 40)}!{row},x");
        yield return Load.Csv("a constraint that never ends", Rows, _ => """{ "fields": [ { "name": "Name" }, { "name": "Text", "constraints": { "pattern": "(a+)+" } }, { "name": "Class" } ] }""");
        yield return Load.Csv("a cue that never ends", Rows, _ => Evidence(null, "(a+)+$"));
        yield return Load.Csv("a rule that never ends", Rows, _ => """{ "fields": [ { "name": "Name" }, { "name": "Text" }, { "name": "Class" } ], "pretraingen": { "rules": [ { "id": "r", "then": { "Text": { "pattern": "(a+)+$" } } } ], "obsolete": { "when": { "Text": { "pattern": "(a|aa)+$" } } } } }""");
        yield return Load.Csv("patterns that nearly take too long", size => "Name,Text,Class\n" + Lines(size, row => $"name{row},{new string('a', 2500)}!{row},x"), _ => """{ "fields": [ { "name": "Name" }, { "name": "Text", "constraints": { "pattern": "(a*)*?(a*)b|.*" } }, { "name": "Class" } ] }""");
        yield return Load.Csv("many patterns that never end", _ => "Name,Text,Class\n" + Lines(20, row => $"name{row},{new string('a', 40)}!{row},x"), size => $$"""{ "fields": [ { "name": "Name" }, { "name": "Text" }, { "name": "Class" } ], "pretraingen": { "evidence": [ { "id": "e", "of": "Class", "in": "Text", "cues": { "x": [ {{string.Join(", ", Enumerable.Range(0, size / 100).Select(i => $"\"(a+)+{i}$\""))}} ] } } ] } }""");
    }

    private static IEnumerable<Load> Schemas()
    {
        yield return Load.Csv("deep JSON", _ => "Name\na\nb\n", size => string.Concat(Enumerable.Repeat("{\"a\":[", size * 10)));
        yield return Load.Csv("a field for nothing", _ => "Name,A\na,1\nb,2\n", size => $$"""{ "fields": [ {{string.Join(", ", Enumerable.Range(0, size).Select(i => $"{{ \"name\": \"Field{i}\" }}"))}} ] }""");
        yield return Load.Csv("rules for nothing", _ => "Name,A\na,1\nb,2\n", size => $$"""{ "fields": [ { "name": "Name" }, { "name": "A" } ], "pretraingen": { "rules": [ {{string.Join(", ", Enumerable.Range(0, size).Select(i => $"{{ \"id\": \"r{i}\", \"then\": {{ \"B{i}\": 1 }} }}"))}} ] } }""");
        yield return Load.Csv("waivers for nothing", _ => "Name,A\na,1\nb,2\n", size => $$"""{ "fields": [ { "name": "Name" }, { "name": "A" } ], "pretraingen": { "waivers": [ {{string.Join(", ", Enumerable.Range(0, size).Select(i => $"{{ \"rule\": \"r{i}\", \"key\": \"a\", \"reason\": \"x\" }}"))}} ] } }""");
        yield return Load.Csv("a waiver for every row", size => "Name,A,B\n" + Lines(size, row => $"name{row},2,1"), size => $$"""{ "fields": [ { "name": "Name" }, { "name": "A", "type": "integer" }, { "name": "B", "type": "integer" } ], "pretraingen": { "rules": [ { "id": "r", "then": { "A": { "max": { "field": "B" } } } } ], "waivers": [ {{string.Join(", ", Enumerable.Range(0, size).Select(i => $"{{ \"rule\": \"r\", \"key\": \"name{i}\", \"reason\": \"x\" }}"))}} ] } }""");
        yield return Load.Csv("missing values", size => "Name,A\n" + Lines(size, row => $"name{row},{row}"), size => $$"""{ "missingValues": [ {{string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"none{i}\""))}} ], "fields": [ { "name": "Name" }, { "name": "A" } ] }""");
        yield return Load.Csv("a schema that refers to itself", _ => "Name,A\na,1\nb,2\n", size => $$"""{ "$ref": "#", "fields": [ { "name": "Name" }, { "name": "A" } ], "foreignKeys": [ {{string.Join(", ", Enumerable.Range(0, size).Select(_ => """{ "fields": "A", "reference": { "resource": "", "fields": "Name" } }"""))}} ] }""");
    }

    private static IEnumerable<Load> Shapes()
    {
        yield return Load.Csv("quotes", size => "Name,A\n" + new string('"', size * 10) + "\n");
        yield return Load.Csv("open quotes", size => "Name,A\n" + Lines(size, row => $"\"a{row},1"));
        yield return Load.Csv("quotes and text", size => "Name,A\n" + Lines(size, row => $"\"a\"{row}\"\"x,1"));
        yield return Load.Csv("rows that are too long", size => "Name,A\n" + Lines(size / 10, row => $"a{row}" + new string(',', 100)));
        yield return Load.Csv("a wide header above short rows", size => "Name" + string.Concat(Enumerable.Range(0, 40).Select(i => $",c{i}")) + "\n" + Lines(size, row => $"a{row}"));
        yield return Load.Csv("headers of one name", size => "Name" + string.Concat(Enumerable.Repeat(",a", size)) + "\nx\ny\n");
        yield return Load.Markdown("headings", size => string.Concat(Enumerable.Range(0, size * 10).Select(i => $"{new string('#', 1 + (i % 6))} h{i}\n")) + "\n| Name | A |\n|---|---|\n| a | 1 |\n");
        yield return Load.Markdown("headings and tables", size => string.Concat(Enumerable.Range(0, size).Select(i => $"# h{i}\n\n| Name | A |\n|---|---|\n| a{i} | 1 |\n\n")));
        yield return Load.Markdown("tables of one row each, with their own columns", size => string.Concat(Enumerable.Range(0, size / 10).Select(i => $"| Name | A{i} |\n|---|---|\n| a{i} | 1 |\n\n")));
    }

    private static IEnumerable<Load> Files()
    {
        yield return new("files of one entity", size => new([.. Enumerable.Range(0, size / 10).Select(i => ProjectFile.Of($"{i}/things.csv", $"Name,A\na{i},1\nb,{i}\n"))]));
        yield return new("entities that refer to each other", size => new([.. Enumerable.Range(0, size / 100).SelectMany(i => (ProjectFile[])
        [
            ProjectFile.Of($"t{i}.csv", "Name,Other\na,b\nb,a\n"),
            ProjectFile.Schema($"t{i}.schema.json", $$"""{ "fields": [ { "name": "Name" }, { "name": "Other" } ], "foreignKeys": [ { "fields": "Other", "reference": { "resource": "t{{(i + 1) % (size / 100)}}", "fields": "Name" } } ] }"""),
        ])]));
        yield return new("a package of many tables", size => new(
        [
            ProjectFile.Schema("datapackage.json", $$"""{ "resources": [ {{string.Join(", ", Enumerable.Range(0, size / 10).Select(i => $$"""{ "name": "t{{i}}", "path": "t{{i}}.csv", "schema": { "fields": [ { "name": "Name" }, { "name": "A" } ] } }"""))}} ] }"""),
            .. Enumerable.Range(0, size / 10).Select(i => ProjectFile.Of($"t{i}.csv", "Name,A\na,1\nb,2\n")),
        ]));
        // Of empty files nothing is generated that could hide what the package costs.
        yield return new("a package of many empty files", size => Package(Resources(2 * size), 2 * size));
        yield return new("a package of many faults", size => Package(string.Join(", ", Enumerable.Repeat("1", size)), size));
    }

    private static TestProject Package(string resources, int size) => new(
    [
        ProjectFile.Schema("datapackage.json", $$"""{ "resources": [ {{resources}} ] }"""),
        .. Enumerable.Range(0, size).Select(i => ProjectFile.Of($"t{i}.csv", "")),
    ]);

    private static string Resources(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i =>
        $$"""{ "name": "t{{i}}", "path": "t{{i}}.csv", "schema": { "fields": [ { "name": "Name" }, { "name": "A" } ], "foreignKeys": [ { "fields": "A", "reference": { "resource": "t{{count - 1 - i}}", "fields": "Name" } } ] } }"""));

    private static string Evidence(string? inherit, string cue = "masked") => $$"""
        { "fields": [ { "name": "Name" }, { "name": "BuiltOn" }, { "name": "Class", "categories": ["x", "y"] }, { "name": "Text" } ], "fieldsMatch": "superset",
          "pretraingen": { "evidence": [ { "id": "e", "of": "Class", "in": "Text", {{(inherit is null ? "" : $"\"inherit\": \"{inherit}\", ")}}"cues": { "x": ["{{cue}}"], "y": ["contrast"] } } ] } }
        """;

    private static string Obsolete(string message) => $$"""{ "fields": [ { "name": "Name" }, { "name": "Text" } ], "pretraingen": { "obsolete": { "when": { "Name": "a" }, "message": "{{message}}" }, "rules": [ { "id": "r", "then": { "Text": { "missing": true } }, "message": "{{message}}" } ] } }""";

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line)) + "\n";

    /// <summary>Signs that no identifier has, another row of them for each number.</summary>
    private static string Signs(int number) => string.Concat(Convert.ToString(number, 2).Select(bit => bit == '0' ? '!' : '?'));

    /// <summary>One word, written in capitals and small letters as the bits of a number say.</summary>
    private static string CaseOf(int number) => string.Concat(Enumerable.Range(0, 24).Select(bit => (char)((number >> bit & 1) == 0 ? 'a' + bit : 'A' + bit)));
}
