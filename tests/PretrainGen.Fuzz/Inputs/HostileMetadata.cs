namespace PretrainGen.Fuzz.Inputs;

/// <summary>What an item may say of its table: mostly something that it can say, sometimes anything.</summary>
internal static class HostileMetadata
{
    private static readonly (string Name, string[] Values)[] Known =
    [
        ("EntityName", ["Thing", "class", "thing", "Things2", "1st", "生成"]),
        ("Namespace", ["A.B", "class.int", "System", "PretrainGen", "Consumer"]),
        ("Accessibility", ["internal", "public", "private"]),
        ("Schema", ["things.schema.json", "../x.json", "none.json"]),
        ("Format", ["csv", "tsv", "markdown", "CSV", "xlsx"]),
        ("Delimiter", ["comma", "semicolon", "tab", "pipe", ";"]),
        ("Key", ["Name", "Class", "a", "none"]),
        ("Heading", ["H", "none"]),
        ("Emit", ["Entries", "Names", "Facts", "Names|Facts", "Entries,Names", "nothing"]),
    ];

    /// <summary>Some metadata.</summary>
    public static (string Name, string Value)[] Some(Random random) =>
    [
        .. from known in Known
           where random.OneIn(8)
           select (known.Name, random.OneIn(3) ? HostileTexts.Any(random) : random.From(known.Values)),
    ];
}
