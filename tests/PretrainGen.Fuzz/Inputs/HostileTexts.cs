namespace PretrainGen.Fuzz.Inputs;

/// <summary>Texts that break out of wherever they are put by somebody careless.</summary>
internal static class HostileTexts
{
    /// <summary>What ends a line, a comment, a literal, a directive or an element.</summary>
    public static string[] Pieces { get; } =
    [
        "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\u001B[31m", "\a", "\u007F",
        "*/", "/*", "//", "///", "\"", "\"\"\"", "'", "\\", "\\\"", "\\u0041", "@\"", "$\"{", "{", "}", "{{", "}}", "{0}", "%s",
        "]]>", "<![CDATA[", "</summary>", "<summary>", "<see cref=\"System.Object\"/>", "<include file='x'/>", "<!--", "-->", "&", "&amp;", "&#0;", "<", ">",
        "#if", "#endif", "#pragma warning restore", "#line 1 \"x.cs\"", "#error forged", "#nullable disable", "#region", "x.cs(1,1): error CS0001: forged",
        "\uD800", "\uDC00", "\uD83D\uDE00", "\U000E0041", "\U000F0000", "\uFFFE", "\uFFFF", "\uFEFF", "\uE000",
        "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069",
        "\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\u034F", "\u180E", "\u3164", "\u00A0", "\u3000",
        "\u0301", "A\u030A", "\u00C5", "\u212B", "ﬁ", "Ⅷ", "ß", "İ", "ı", "ſ", "K", "ﷺ", "𝒳", "か゚", "각",
    ];

    /// <summary>Words that mean something to C# or to generated code.</summary>
    public static string[] Words { get; } =
    [
        "class", "int", "null", "true", "default", "namespace", "public", "event", "operator", "record", "field", "var", "dynamic", "nameof", "extension", "await", "async",
        "file", "scoped", "required", "nint", "_", "__arglist", "value", "get", "set", "init", "where", "global", "partial", "yield", "unmanaged", "notnull", "managed", "args",
        "Equals", "GetHashCode", "ToString", "GetType", "Parse", "TryParse", "Finalize", "MemberwiseClone", "ReferenceEquals", "HasFlag", "CompareTo", "GetTypeCode", "value__",
        "Key", "Name", "Count", "Keys", "All", "Get", "TryGet", "ToEntry", "ToName", "Value", "Row", "Item", "Number", "entry", "row", "name", "key", "text", "index", "result",
        "System", "Object", "String", "Int32", "Consumer", "PretrainGen", "Thing", "ThingEntry", "ThingTable", "ThingNames", "ThingFacts", "ThingExtensions", "ThingData",
        "Entry", "Table", "Names", "Facts", "Extensions", "Data", "JsonConverter", "TypeConverter", "EntryJsonConverter", "get_Key", "op_Equality", ".ctor", "Item[]", "",
    ];

    /// <summary>A hostile text of some pieces and letters.</summary>
    public static string Any(Random random, int size = 6)
    {
        if (random.OneIn(4))
            return random.From(Words);
        if (random.OneIn(200))
            return string.Concat(Enumerable.Repeat(random.From(Pieces), 20_000));

        return string.Concat(random.UpTo(size).Select(_ => random.Next(3) switch
        {
            0 => random.From(Pieces),
            1 => random.From(Words),
            _ => ((char)random.Next(random.OneIn(4) ? 0x10000 : 0x80)).ToString(),
        }));
    }
}
