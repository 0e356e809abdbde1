namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>What <c>tests/PretrainGen.Fuzz</c> found, made as small as it gets: each broke something once.</summary>
internal static class FoundTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileTable> All { get; } =
    [
        Described("a category without a label", "Name,Class\na,x\nb,y\n", """{ "fields": [ { "name": "Name" }, { "name": "Class", "categories": [ { "value": "x", "label": "" }, "y", "" ] } ] }"""),
        Described("a key of categories that is called Name", "Name,Text\nx,1\ny,2\n", """{ "fields": [ { "name": "Name", "categories": ["x", "y"] }, { "name": "Text" } ], "primaryKey": "Name" }"""),
        Described("a key of references that is called Name", "Name,Text\nx,1\ny,2\n", """{ "fields": [ { "name": "Name" }, { "name": "Text" } ], "primaryKey": "Name", "foreignKeys": [ { "fields": "Name", "reference": { "fields": "Name" } } ] }"""),
        Described("a key that is a list", "Class,Text\na;b,1\nc,2\n", """{ "fields": [ { "name": "Class", "type": "list", "delimiter": ";" }, { "name": "Text" } ], "primaryKey": "Class" }"""),
        Described("a group that may have no value", "Name,Text\na,x\nb,x\n", """{ "fields": [ { "name": "Name" }, { "name": "Text" } ], "primaryKey": "Name", "pretraingen": { "rules": [ { "id": "r", "per": [], "then": { "Text": { "distinct": { "max": 0 } } } } ] } }"""),
        new("found: a row that is described twice, the second time by a class of its own", ProjectFile.Of("things.md", "| Name | Class |\n|---|---|\n| a | x |\n| b | x |\n| c | y |\n\n| Name | Class |\n|---|---|\n| a | z |\n")),
        HostileTable.Of("found: a namespace longer than metadata takes", "Name\na\nb\n", ("Namespace", string.Concat(Enumerable.Repeat("長い名前.", 300)))) with { RootNamespace = "x" },
        HostileTable.Of("found: an entity and a namespace longer than metadata takes", "Name\na\nb\n", ("Namespace", new string('長', 300)), ("EntityName", new string('名', 300))),
        HostileTable.Of("found: an entity called like the extension members", "Name,Text\na,1\nb,2\n", ("EntityName", "Name")),
        HostileTable.Of("found: an entity called Parse", "Name,Text\na,1\nb,2\n", ("EntityName", "Parse")),
        HostileTable.Of("found: a number with a NUL behind it", ",\n0,.5\0\n1,2.5\n"),
        HostileTable.Of("found: an entity called TryParse", "Name,Text\na,1\nb,2\n", ("EntityName", "TryParse")),
    ];

    private static HostileTable Described(string name, string table, string schema) =>
        new("found: " + name, ProjectFile.Of("things.csv", table), ProjectFile.Schema("things.schema.json", schema));
}
