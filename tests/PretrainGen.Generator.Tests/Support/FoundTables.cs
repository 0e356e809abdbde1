namespace PretrainGen.Generator.Tests.Support;

/// <summary>What <c>tests/PretrainGen.Fuzz</c> found, made as small as it gets: each broke something once.</summary>
internal static class FoundTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileTable> All { get; } =
    [
        Described("a category without a label", "Name,Class\na,x\nb,y\n", """{ "fields": [ { "name": "Name" }, { "name": "Class", "categories": [ { "value": "x", "label": "" }, "y", "" ] } ] }"""),
    ];

    private static HostileTable Described(string name, string table, string schema) =>
        new("found: " + name, ProjectFile.Of("things.csv", table), ProjectFile.Schema("things.schema.json", schema));
}
